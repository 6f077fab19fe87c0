// Loaded before the page builds Swagger UI: once it shows the document, it is given a token of the development issuer.
const original = window.SwaggerUIBundle;
window.SwaggerUIBundle = Object.assign(options => {
  const ui = original({
    ...options,
    onComplete: () => fetch('/dev/tokens/training-officer')
      .then(answer => answer.ok ? answer.text() : '')
      .then(token => token && ui.preauthorizeApiKey('bearer', token.trim()))
      .catch(() => {}),
  });
  return ui;
}, original);
