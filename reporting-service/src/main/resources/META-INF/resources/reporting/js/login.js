import { signIn } from './oidc.js';
import { Problem } from './problem.js';
import { text } from './words.js';

// Where the token comes from: the issuer's login, or, where the page was handed out by a launcher that says so, its
// development tokens. It is kept in memory alone.

const DEVELOPMENT = document.querySelector('meta[name=development-tokens]')?.content;
const ROLES = ['director', 'training-officer', 'lecturer', 'auditor', 'city-officer'];

// A token that is refused when it is new will not be better the next time.
const MILLIS_NEW = 60_000;

let held = null;
let since = 0;
let role = ROLES[0];

/** Roles that can be tried out; empty where people log in. */
export const roles = () => DEVELOPMENT ? ROLES : [];

/** Goes on in another role. */
export function become(chosen) {
  role = chosen;
  held = null;
}

/** The token at hand; asks for one when there is none. */
export async function token() {
  if (held === null) {
    since = Date.now();
    held = DEVELOPMENT ? development() : signIn();
  }
  return held.catch(failure => {
    held = null;
    throw failure;
  });
}

/** A new token in place of one that is no longer taken; the same while it is new. */
export function renewed() {
  if (Date.now() - since > MILLIS_NEW) {
    held = null;
  }
  return token();
}

/** What the token says of who holds it: the interfaces judge, this only helps to choose. */
export async function claims() {
  const payload = (await token()).split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(payload), sign => sign.charCodeAt(0))));
}

async function development() {
  const answer = await fetch(DEVELOPMENT + role).catch(() => null);
  if (!answer?.ok) {
    throw new Problem(text('unreachable'), text('try-again'));
  }
  return (await answer.text()).trim();
}
