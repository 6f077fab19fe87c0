import { en } from './texts.en.js';
import { vi } from './texts.vi.js';

// The reader's language: Vietnamese until he chooses otherwise.

const TEXTS = { vi, en };
const KEPT = 'language';

let language = kept() in TEXTS ? kept() : 'vi';

function kept() {
  try {
    return localStorage.getItem(KEPT) ?? 'vi';
  } catch {
    return 'vi';
  }
}

/** The language in use, `vi` or `en`. */
export const current = () => language;

/** Takes a language into use and keeps it for the next visit, where the browser lets it. */
export function choose(chosen) {
  language = chosen;
  try {
    localStorage.setItem(KEPT, chosen);
  } catch {
    // Shown in the language all the same.
  }
}

/** The text of a key, with its places filled; the key itself where there is none, which a code then is. */
export function text(key, places = {}) {
  const pattern = TEXTS[language][key] ?? key;
  return pattern.replace(/\{(\w+)\}/g, (whole, name) => places[name] ?? whole);
}

/** The text of a code of an enumeration, for example of a track. */
export const code = value => value === null || value === undefined ? text('none') : text(String(value));

/** A number as the language writes it. */
export const number = value => new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(value);

/** A moment as the language writes it, in Vietnam's time. */
export const moment = value => new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB',
  { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(value));

/** A day as the language writes it. */
export const day = value => new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB',
  { dateStyle: 'short', timeZone: 'UTC' }).format(new Date(value));

/** Puts what stands in the page itself into the language. */
export function translate(page) {
  page.documentElement.lang = language;
  page.title = text('title');
  page.querySelectorAll('[data-text]').forEach(element => { element.textContent = text(element.dataset.text); });
  page.querySelectorAll('[data-label]').forEach(element => element.setAttribute('aria-label', text(element.dataset.label)));
  page.querySelectorAll('[data-language]').forEach(button =>
    button.setAttribute('aria-pressed', String(button.dataset.language === language)));
}
