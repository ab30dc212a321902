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

/** What stood around a button on its page: its own value, those after it, then those before it. */
function around(button) {
  const values = pressable(button.closest("section")).map(({ value }) => value);
  const at = values.indexOf(button.value);
  return [...values.slice(at), ...values.slice(0, at).reverse()];
}

/** Where the hand was: the same button, or where it is gone the nearest one that is still there. */
function nextOf(form, button) {
  if (button?.closest("#undo")) return document.querySelector("#undo button");
  if (button?.name !== "do") return document.querySelector("#stays [autofocus]") ?? part(form.dataset.back);
  const now = new Map(pressable(part("stays")).map((one) => [one.value, one]));
  return now.get(around(button).find((value) => now.has(value)));
}

function typingOn({ id, selectionStart, selectionEnd }) {
  const field = part(id);
  field?.focus({ preventScroll: true });
  field?.setSelectionRange(selectionStart, selectionEnd);
}

function show(fresh, form, button) {
  const typing = isTyped(document.activeElement) && document.activeElement.form !== form && document.activeElement;
  carry(part("stays"), fresh, form);
  for (const name of ["stays", "undo"]) part(name).replaceWith(part(name, fresh));
  part("told").textContent = part("told", fresh).textContent;
  if (typing) typingOn(typing);
  else nextOf(form, button)?.focus();
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
  if (isPlain || !("back" in event.target.dataset)) return;
  event.preventDefault();
  const { target: form, submitter } = event;
  sending = sending.then(() => press(form, submitter));
});
