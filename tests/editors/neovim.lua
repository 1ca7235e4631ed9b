-- A flawed guide in Neovim: its diagnostics arrive, a quick fix is applied, the finding goes.
local function fail(text)
  io.stderr:write(text .. "\n")
  vim.cmd("cquit 1")
end

local function diagnostics(code)
  return vim.tbl_filter(function(found)
    local lsp = found.user_data and found.user_data.lsp
    return (found.code or (lsp and lsp.code)) == code
  end, vim.diagnostic.get(0))
end

local function scenario()
  vim.cmd("edit flawed.guide")
  local code = "hypothetical-question"
  if not vim.wait(60000, function() return #diagnostics(code) == 1 end, 20) then
    return fail("no diagnostics came: " .. vim.inspect(vim.diagnostic.get(0)))
  end

  local found = diagnostics(code)[1]
  vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
  local parameters = vim.lsp.util.make_range_params(0, "utf-16")
  parameters.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics and vim.lsp.diagnostic.get_line_diagnostics() or {} }
  local answers = vim.lsp.buf_request_sync(0, "textDocument/codeAction", parameters, 60000)
  local fix
  for _, answer in pairs(answers or {}) do
    for _, action in ipairs(answer.result or {}) do
      if not fix and action.kind == "quickfix" and action.edit then fix = action end
    end
  end
  if not fix then return fail("no quick fix was offered: " .. vim.inspect(answers)) end

  vim.lsp.util.apply_workspace_edit(fix.edit, "utf-16")
  if not vim.wait(60000, function() return #diagnostics(code) == 0 end, 20) then return fail("the finding stays") end
  local line = vim.api.nvim_buf_get_lines(0, 3, 4, false)[1]
  if line ~= "    Ask: When did you last use an app that sorts invoices?" then return fail("the line is now: " .. line) end

  vim.lsp.stop_client(vim.lsp.get_active_clients and vim.lsp.get_active_clients() or vim.lsp.get_clients())
  if not vim.wait(60000, function() return #(vim.lsp.get_active_clients and vim.lsp.get_active_clients() or vim.lsp.get_clients()) == 0 end, 20) then
    return fail("the server does not end")
  end
  vim.cmd("qall!")
end

local ok, problem = pcall(scenario)
if not ok then fail(problem) end
