/** The summary at the desk: what is pressed is sent in the background, so that nobody loses their place. */

const part = (name, page = document) => page.getElementById(name);
const isTyped = (element) => element?.tagName === "TEXTAREA";
const pressable = (within) => [...within.querySelectorAll("button[name=do]:enabled")];

let sending = Promise.resolve();
let isPlain = false;

/** What was typed and not sent yet, and what was open, goes on into the fresh page. */
function carry(old, fresh, sent) {
  for (const field of old.querySelectorAll("textarea")) {
    const same = part(field.id, fresh);
    if (same && field.form !== sent) same.value = field.value;
  }
  for (const { id, open } of old.querySelectorAll("details[id]")) {
    const same = part(id, fresh);
    if (same) same.open = open;
  }
}

/** The button of the same name; where it is gone the nearest one after it, else before it, that is still there. */
function nearest(values, value) {
  const now = new Map(pressable(document).map((button) => [button.value, button]));
  const at = values.indexOf(value);
  const near = [...values.slice(at), ...values.slice(0, at).reverse()];
  return now.get(near.find((one) => now.has(one)));
}

function typingOn({ id, selectionStart, selectionEnd }) {
  const field = part(id);
  field?.focus({ preventScroll: true });
  field?.setSelectionRange(selectionStart, selectionEnd);
}

function show(fresh, form, button) {
  const typing = isTyped(document.activeElement) && document.activeElement.form !== form && document.activeElement;
  const values = button ? pressable(button.closest("section") ?? document).map(({ value }) => value) : [];
  carry(part("stays"), fresh, form);
  for (const name of ["stays", "undo"]) part(name).replaceWith(part(name, fresh));
  part("told").textContent = part("told", fresh).textContent;
  const next = document.querySelector("#stays [autofocus]") ?? nearest(values, button?.value) ?? part(form.dataset.back);
  if (typing) typingOn(typing);
  else next?.focus();
}

async function send(form, button) {
  const body = new FormData(form);
  if (button?.name) body.set(button.name, button.value);
  const answer = await fetch(form.action, { method: "POST", body });
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/** Without an answer that can be shown here the browser sends the form itself, and says what is wrong. */
function plainly(form, button) {
  isPlain = true;
  form.requestSubmit(button);
}

async function press(form, button) {
  const fresh = await send(form, button).catch(() => null);
  if (fresh && part("stays", fresh)) show(fresh, form, button);
  else plainly(form, button);
}

document.addEventListener("submit", (event) => {
  if (isPlain) return;
  event.preventDefault();
  const { target: form, submitter } = event;
  sending = sending.then(() => press(form, submitter));
});
