import { renewed, token } from './login.js';
import { Problem } from './problem.js';
import { current, text } from './words.js';

/** Reads a JSON answer of the suite, in the reader's language; throws a Problem otherwise. */
export async function read(path) {
  let answer = await ask(path, await token());
  if (answer.status === 401) {
    answer = await ask(path, await renewed());
  }
  const body = await answer.json().catch(() => null);
  if (!answer.ok || body === null) {
    throw new Problem(body?.title || text('failed'), body?.detail || text('answered', { status: answer.status }), answer.status);
  }
  return body;
}

function ask(path, bearer) {
  const address = own(path);
  return fetch(address, {
    headers: { Accept: 'application/json, application/problem+json', 'Accept-Language': current(), Authorization: `Bearer ${bearer}` },
  }).catch(() => {
    throw new Problem(text('unreachable'), text('try-again'));
  });
}

// Links come out of the address bar too: the token goes to this address' interfaces and nowhere else.
function own(path) {
  const address = new URL(path, location.origin);
  if (address.origin !== location.origin || !/^\/(reporting|enrollment)\/v1\//.test(address.pathname)) {
    throw new Problem(text('foreign-link'), path);
  }
  return address;
}

/** All entries of a list, page by page. */
export async function readAll(path) {
  const items = [];
  const address = new URL(path, location.origin);
  address.searchParams.set('limit', '500');
  for (;;) {
    const page = await read(address.href);
    items.push(...page.items);
    if (!page.next) {
      return items;
    }
    address.searchParams.set('cursor', page.next);
  }
}
