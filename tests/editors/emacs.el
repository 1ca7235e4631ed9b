;;; A flawed guide in Emacs: its diagnostics arrive, a quick fix is applied, the finding goes.  -*- lexical-binding: t -*-
(require 'cl-lib)
(require 'eglot)
(require 'flymake)

(defun guide-test-wait (what condition)
  "Wait until CONDITION holds, or end with WHAT as the reason."
  (let ((deadline (+ (float-time) 60)))
    (while (and (not (funcall condition)) (< (float-time) deadline))
      (accept-process-output nil 0.05))
    (unless (funcall condition)
      (message "%s: %S" what (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))
      (kill-emacs 1))))

(defun guide-test-findings ()
  "The diagnostics about a hypothetical question."
  (cl-remove-if-not (lambda (found) (string-match-p "hypothetical-question" (flymake-diagnostic-text found)))
                    (flymake-diagnostics)))

(condition-case problem
    (progn
      (find-file "flawed.guide")
      (run-hooks 'post-command-hook)
      (guide-test-wait "the server does not start" #'eglot-current-server)
      (flymake-start)
      (guide-test-wait "no diagnostics came" #'guide-test-findings)
      (let ((found (car (guide-test-findings))))
        (goto-char (flymake-diagnostic-beg found))
        (cl-letf ((last-nonmenu-event ?x) ; no mouse
                  ((symbol-function 'completing-read)
                   (lambda (_prompt collection &rest _) (car (all-completions "" collection)))))
          (eglot-code-actions (flymake-diagnostic-beg found) (flymake-diagnostic-end found) "quickfix" t)))
      ;; What a person's next command does: eglot tells the server of changes then, and Flymake asks for news.
      (run-hooks 'post-command-hook)
      (eglot--signal-textDocument/didChange)
      (flymake-start)
      (guide-test-wait "the finding stays" (lambda () (null (guide-test-findings))))
      (goto-char (point-min))
      (unless (search-forward "    Ask: When did you last use an app that sorts invoices?" nil t)
        (message "the text is now: %s" (buffer-string))
        (kill-emacs 1))
      (let ((inhibit-message t)) (eglot-shutdown (eglot-current-server)))
      (set-buffer-modified-p nil)
      (kill-emacs 0))
  (error (message "%S" problem) (kill-emacs 1)))
