import { Problem } from './problem.js';
import { text } from './words.js';

// Authorization code with PKCE, by what browsers bring along. Only what has to outlast the way to the issuer and back is
// kept, for this tab: never a token.

const CLIENT = 'dashboard';
const HERE = new URL('.', location.origin + location.pathname).href;
const KEPT = 'login';

/** A token of the issuer: redeems the code it sent back, or goes there for one, which leaves the page. */
export async function signIn() {
  const sent = new URLSearchParams(location.search);
  const begun = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
  sessionStorage.removeItem(KEPT);
  if (begun === null || sent.get('state') !== begun.state) {
    return leave(await login());
  }
  history.replaceState(null, '', HERE + begun.hash);
  if (!sent.has('code')) {
    throw new Problem(text('not-signed-in'), sent.get('error_description') ?? sent.get('error') ?? text('try-again'));
  }
  return redeem((await login()).tokenUrl, sent.get('code'), begun.verifier);
}

// The suite's document says where people log in; it is the only thing here that needs no token.
async function login() {
  const answer = await fetch('/openapi', { headers: { Accept: 'application/json' } }).catch(() => null);
  const document = answer?.ok ? await answer.json() : null;
  const flow = document?.components?.securitySchemes?.login?.flows?.authorizationCode;
  if (!flow) {
    throw new Problem(text('no-login'), text('try-again'));
  }
  return flow;
}

async function leave({ authorizationUrl }) {
  const begun = { state: random(), verifier: random(), hash: location.hash };
  sessionStorage.setItem(KEPT, JSON.stringify(begun));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(begun.verifier));
  const address = new URL(authorizationUrl);
  Object.entries({
    response_type: 'code', client_id: CLIENT, redirect_uri: HERE, scope: 'openid', state: begun.state,
    code_challenge: base64Url(new Uint8Array(digest)), code_challenge_method: 'S256',
  }).forEach(([name, value]) => address.searchParams.set(name, value));
  location.assign(address);
  return new Promise(() => {});
}

async function redeem(address, code, verifier) {
  const answer = await fetch(address, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: CLIENT, redirect_uri: HERE, code, code_verifier: verifier }),
  }).catch(() => null);
  const granted = answer?.ok ? await answer.json() : null;
  if (!granted?.access_token) {
    throw new Problem(text('not-signed-in'), text('try-again'));
  }
  return granted.access_token;
}

const random = () => base64Url(crypto.getRandomValues(new Uint8Array(32)));

const base64Url = bytes => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
