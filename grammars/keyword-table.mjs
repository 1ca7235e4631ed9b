// Reads the keyword table of the guide language, the one place where the keywords' forms are written down.
import { readFileSync } from 'node:fs';

const table = new URL('../server/Core/Syntax/', import.meta.url);

/**
 * @typedef {object} Form
 * @property {string} text as it is written
 * @property {string} places where the form counts; empty: wherever the keyword does
 * @property {'' | 'label' | 'text' | 'name'} rest what must (label, text) or may (name) stand with it
 *
 * @typedef {object} Keyword
 * @property {string} id
 * @property {string} where what may hold it
 * @property {string} contains T title, V value, X text, L text or list
 * @property {string} voice how it is read
 * @property {Form[]} english
 * @property {Form[]} german
 */

/** @returns {string[][]} the rows of a data file */
export function rows(/** @type {string} */ name) {
  const text = readFileSync(new URL(name, table), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** @returns {Keyword[]} */
export function keywords() {
  return rows('keywords.tsv').map(([id, , where, contains, voice, english, german]) => ({
    id,
    where,
    contains,
    voice,
    english: forms(english),
    german: forms(german),
  }));
}

/** @returns {Form[]} */
function forms(/** @type {string} */ cell) {
  return cell.split('|').map((written) => {
    const [, text, sign, places] = /^(.*?)(?:([#+~])|@([A-Z]+))?$/u.exec(written) ?? [];
    const rest = { '#': 'label', '+': 'text', '~': 'name' }[sign] ?? '';
    return { text, places: places ?? '', rest };
  });
}
