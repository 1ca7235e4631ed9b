// Writes the TextMate grammar and the language configuration from the keyword table.
//   node grammars/generate.mjs            writes both
//   node grammars/generate.mjs --check    says whether they are as the table wants them
import { readFileSync, writeFileSync } from 'node:fs';
import { keywords, rows } from './keyword-table.mjs';

const table = keywords();

// How the voice of a keyword shows: what reaches the participant, what only the interviewer sees, what is planned.
const scopes = {
  spoken: 'keyword.control.spoken',
  unspoken: 'keyword.other.unspoken',
  plan: 'entity.name.type.plan',
  heading: 'markup.heading.section',
};
const groupOfVoice = {
  spoken: 'spoken',
  asked: 'spoken',
  task: 'spoken',
  'as-parent': 'spoken',
  unspoken: 'unspoken',
  'bad-example': 'unspoken',
  plan: 'plan',
  heading: 'heading',
};

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
// Any blank, and either apostrophe.
const pattern = (text) => escape(text).replace(/ +/g, '\\s+').replace(/['’]/g, "['’]");
// The longest first, so that "Follow-up" does not hide "Follow-ups".
const anyOf = (texts) =>
  [...new Set(texts)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(pattern)
    .join('|');

const claims = table
  .filter((keyword) => keyword.id !== 'if')
  .flatMap((keyword) =>
    [...keyword.english, ...keyword.german].map((form) => ({
      ...form,
      group: groupOfVoice[keyword.voice],
      places: form.places || keyword.where,
    })),
  );

const isSame = (one, other) => one.text.toLowerCase() === other.text.toLowerCase();

/** The forms of a group at the margin or further in, where a form that two keywords claim belongs to one of them. */
function formsOf(group, isMargin) {
  const counts = ({ places }) => (isMargin ? places.includes('R') : /[^R]/.test(places));
  return claims.filter((claim) => {
    const rivals = claims.filter((other) => isSame(claim, other));
    return claim.group === group && claim === (rivals.find(counts) ?? rivals[0]);
  });
}

const id = '[A-Za-z]{1,3}[0-9]+(?:\\.[0-9]+)*[a-z]?';
const label = `${id}|[0-9]+(?:\\.[0-9]+)*|[A-Z]|[IVX]+`;
const bullet = '(?:([-*•+→–—]|[0-9]{1,2}[.)]|[a-z][.)])\\s+)?(?:\\[[ xX]\\]\\s+)?';
const strong = '(?:\\*\\*|__)?';
// In "Teilnehmer:innen" the colon is part of the word.
const colon = '(:)(?!in(?:nen)?\\b)';

function keyed(group, isMargin) {
  const forms = formsOf(group, isMargin);
  const rests = {
    '': (texts) => `(?:${texts})(?:\\s+(?<label>${label}))?`,
    name: (texts) => `(?:${texts})(?:\\s+(?<label>${label})|(?:\\s+[\\p{L}\\p{N}&/-]+){1,4})?`,
    label: (texts) => `(?:${texts})\\s+(?<label>${label})`,
    text: (texts) => `(?:${texts})(?=\\s*:\\s*\\S)`,
  };
  return ['', 'name', 'label', 'text']
    .map((rest) => ({ rest, texts: anyOf(forms.filter((form) => form.rest === rest).map((form) => form.text)) }))
    .filter(({ texts }) => texts)
    .map(({ rest, texts }) => {
      const head = rests[rest](`${texts}`).replace('(?<label>', '(');
      const hasLabel = head.includes(`(${label})`);
      const at = hasLabel ? 4 : 3;
      return {
        match: `^${isMargin ? '' : '\\s+'}${bullet}${strong}((?i:${head.replace(`(${label})`, `(?-i:(${label}))`)}))(?:\\s*(\\([^)]*\\)|\\[[^\\]]*\\]))?\\s*${strong}${colon}${strong}${group === 'heading' ? '(.*)$' : ''}`,
        captures: {
          1: { name: 'punctuation.definition.list.begin.interview-guide' },
          2: { name: `${scopes[group]}.interview-guide` },
          ...(hasLabel && { 3: { name: 'variable.other.constant.id.interview-guide' } }),
          [at]: { patterns: [{ include: '#time' }, { include: '#direction' }] },
          [at + 1]: { name: 'punctuation.separator.key-value.interview-guide' },
          ...(group === 'heading' && {
            [at + 2]: { name: 'markup.heading.section.interview-guide', patterns: [{ include: '#inline' }] },
          }),
        },
      };
    });
}

const groups = Object.keys(scopes);
const kindOf = (group, isMargin) => `${group}-${isMargin ? 'margin' : 'inside'}`;

const condition = table.find((keyword) => keyword.id === 'if');
const alone = ['Otherwise', 'Sonst', 'Ansonsten'];
const openers = anyOf(
  [...condition.english, ...condition.german].map((form) => form.text).filter((text) => !alone.includes(text)),
);
// A condition speaks about the participant; what speaks to them is a question or a sentence.
const addressed =
  '(?i:yous?|yours?|yourself|dich|dir|dein\\p{L}*|du|euch|euer\\p{L}*|eure\\p{L}*)|Sie|Ihnen|Ihr\\p{L}*';

const time = rows('time-words.tsv');
const timeWords = (name) =>
  anyOf(time.filter(([found]) => found === name).flatMap(([, , english, german]) => `${english}|${german}`.split('|')));
const number = '[0-9]+(?:[.,][0-9]+)?';
const amount = `(?:(?:${timeWords('about')})\\s*)*(?:${number}(?:\\s*[-–]\\s*${number})?\\s*(?:${timeWords('unit')})(?:\\s*${number}\\s*(?:${timeWords('unit')}))?|${timeWords('amount')})\\.?`;

const allow = 'allow-file|erlaube-datei|allow|erlaube';

const grammar = {
  $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
  information_for_contributors: 'Made by grammars/generate.mjs from server/Core/Syntax/keywords.tsv. Do not edit.',
  name: 'Interview Guide',
  scopeName: 'source.interview-guide',
  fileTypes: ['guide', 'leitfaden'],
  patterns: [
    { include: '#allow' },
    { include: '#comment' },
    { include: '#heading' },
    { include: '#escape' },
    ...groups.flatMap((group) => [true, false].map((isMargin) => ({ include: `#${kindOf(group, isMargin)}` }))),
    { include: '#branch' },
    { include: '#bullet' },
    { include: '#inline' },
  ],
  repository: {
    allow: {
      match: `^\\s*(#)\\s*(${allow})\\s+([\\p{L}-]+(?:\\s*,\\s*[\\p{L}-]+)*)\\s*(?::.*)?$`,
      name: 'comment.line.number-sign.interview-guide',
      captures: {
        1: { name: 'punctuation.definition.comment.interview-guide' },
        2: { name: 'keyword.other.allow.interview-guide' },
        3: { name: 'entity.name.tag.rule.interview-guide' },
      },
    },
    comment: {
      match: '^\\s*(#)(?=\\s|$).*$',
      name: 'comment.line.number-sign.interview-guide',
      captures: { 1: { name: 'punctuation.definition.comment.interview-guide' } },
    },
    heading: {
      match: '^\\s*(##+)\\s*(.*)$',
      captures: {
        1: { name: 'punctuation.definition.heading.interview-guide' },
        2: { name: 'markup.heading.section.interview-guide', patterns: [{ include: '#inline' }] },
      },
    },
    escape: { match: '^\\s*(\\\\)', captures: { 1: { name: 'constant.character.escape.interview-guide' } } },
    ...Object.fromEntries(
      groups.flatMap((group) =>
        [true, false].map((isMargin) => [kindOf(group, isMargin), { patterns: keyed(group, isMargin) }]),
      ),
    ),
    branch: {
      patterns: [
        {
          match: `^\\s*${bullet}${strong}\\(?((?i:${openers}))(\\s+(?:(?!\\b(?:${addressed})\\b)[^:?]){1,80}?)?\\s*${strong}(:)(?=\\s|$|\\*\\*|__)${strong}`,
          captures: {
            1: { name: 'punctuation.definition.list.begin.interview-guide' },
            2: { name: 'keyword.control.conditional.interview-guide' },
            3: { name: 'markup.italic.condition.interview-guide' },
            4: { name: 'punctuation.separator.key-value.interview-guide' },
          },
        },
        {
          match: `^\\s*${bullet}${strong}((?i:${anyOf(alone)}))\\s*(:)${strong}`,
          captures: {
            1: { name: 'punctuation.definition.list.begin.interview-guide' },
            2: { name: 'keyword.control.conditional.interview-guide' },
            3: { name: 'punctuation.separator.key-value.interview-guide' },
          },
        },
      ],
    },
    bullet: {
      match: '^\\s*([-*•+→–—]|[0-9]{1,2}[.)]|[a-z][.)])(?=\\s)',
      captures: { 1: { name: 'punctuation.definition.list.begin.interview-guide' } },
    },
    inline: {
      patterns: [{ include: '#reference' }, { include: '#time' }, { include: '#blank' }, { include: '#direction' }],
    },
    reference: {
      match: `(\\[)(\\s*(?:${id})(?:\\s*,\\s*(?:${id}))*\\s*)(\\])(?=\\s*[.?!]?\\s*(?:\\[|\\(|$))`,
      name: 'meta.reference.interview-guide',
      captures: {
        1: { name: 'punctuation.definition.reference.begin.interview-guide' },
        2: { patterns: [{ match: id, name: 'variable.other.constant.id.interview-guide' }] },
        3: { name: 'punctuation.definition.reference.end.interview-guide' },
      },
    },
    time: {
      match: `(?<=[(\\[])\\s*(?i:${amount})(?=\\s*[)\\]])`,
      name: 'constant.numeric.time.interview-guide',
    },
    blank: { match: '\\{[^}]*\\}', name: 'constant.other.placeholder.interview-guide' },
    direction: { match: '\\[(?![ xX]\\])[^\\]]*\\](?!\\()', name: 'markup.italic.direction.interview-guide' },
  },
};

// What stands below a section, a branch or a keyword without words is indented.
const sections = anyOf(claims.filter((claim) => claim.group === 'heading').map((claim) => claim.text));
const holders = anyOf(claims.filter((claim) => claim.group !== 'heading').map((claim) => claim.text));
const openersAll = anyOf([...condition.english, ...condition.german].map((form) => form.text));
const insensitive = (text) => ({ pattern: text, flags: 'i' });

const indenting = [
  insensitive(`^\\s*(?:##+.*|(?:${sections})(?:\\s+[^:]*)?:.*)$`),
  insensitive(`^\\s*(?:[-*•+]\\s+)?(?:${holders})(?:\\s+[^:]{1,40})?:\\s*$`),
  insensitive(`^\\s*(?:[-*•+]\\s+)?(?:${openersAll})(?:\\s+[^:?]{1,80})?:\\s*$`),
];

const configuration = {
  comments: { lineComment: '#' },
  brackets: [
    ['[', ']'],
    ['(', ')'],
    ['{', '}'],
  ],
  autoClosingPairs: [
    { open: '[', close: ']' },
    { open: '(', close: ')' },
    { open: '{', close: '}' },
    { open: '“', close: '”' },
    { open: '„', close: '“' },
    { open: '«', close: '»' },
  ],
  surroundingPairs: [
    ['[', ']'],
    ['(', ')'],
    ['{', '}'],
    ['"', '"'],
    ['“', '”'],
    ['„', '“'],
    ['«', '»'],
  ],
  folding: { offSide: true },
  indentationRules: {
    increaseIndentPattern: insensitive(indenting.map((rule) => `(?:${rule.pattern})`).join('|')),
    decreaseIndentPattern: insensitive(`^\\s*(?:##+\\s|(?:${sections})(?:\\s+\\S{1,12})?:)`),
  },
  onEnterRules: [
    ...indenting.map((beforeText) => ({ beforeText, action: { indent: 'indent' } })),
    // A list goes on with its own sign.
    ...['-', '*', '•', '+'].map((sign) => ({
      beforeText: `^\\s*${escape(sign)}\\s+\\S.*$`,
      action: { indent: 'none', appendText: `${sign} ` },
    })),
  ],
};

const outputs = { 'interview-guide.tmLanguage.json': grammar, 'language-configuration.json': configuration };
const isCheck = process.argv.includes('--check');
const different = [];
for (const [name, content] of Object.entries(outputs)) {
  const file = new URL(name, import.meta.url);
  const text = `${JSON.stringify(content, null, 2)}\n`;
  let before = '';
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    // Not there yet.
  }
  if (before === text) continue;
  different.push(name);
  if (!isCheck) writeFileSync(file, text);
}
if (isCheck && different.length > 0) {
  console.error(`Not as the keyword table wants it: ${different.join(', ')}. Run: npm run grammar`);
  process.exit(1);
}
