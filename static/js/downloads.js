/** The files of a summary: asked for here, written apart from the room, fetched when they are there. */

const EVERY_MS = 400;
const GOING = new Set(["waiting", "working"]);

/** What the server says of each file that was asked for, by the address of its link. */
const asked = new Map();

const later = (ms) => new Promise((done) => setTimeout(done, ms));

async function ask(address, how) {
  const answer = await fetch(address, how);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

/** The page may have been drawn anew meanwhile, so the link is looked for each time. */
function tell(address, told) {
  asked.set(address, told);
  for (const link of document.querySelectorAll("a[data-file]")) {
    if (link.href === address) draw(link.parentElement, told);
  }
}

function draw(line, { state, done, of, words }) {
  const bar = line.querySelector("progress");
  const status = line.querySelector("[role=status]");
  bar.hidden = !GOING.has(state);
  if (of > 0) Object.assign(bar, { max: of, value: done });
  else bar.removeAttribute("value");
  if (status.textContent !== words) status.textContent = words;
}

/** A link pressed by itself saves the file and leaves the page as it is. */
const save = (address) => Object.assign(document.createElement("a"), { href: address, download: "" }).click();

async function write(address, token) {
  asked.set(address, { state: "waiting" });
  let told = await ask(address, { method: "POST", headers: { "X-CSRFToken": token } });
  tell(address, told);
  while (GOING.has(told.state)) {
    await later(EVERY_MS);
    told = await ask(told.job);
    tell(address, told);
  }
  if (told.file) save(told.file);
}

/** Where it cannot be asked for, the browser follows the link as it would without us. */
async function take(address, token) {
  try {
    await write(address, token);
  } catch {
    tell(address, { state: "plain", done: 0, of: 0, words: "" });
    location.assign(address);
  }
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-file]");
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (!GOING.has(asked.get(link.href)?.state)) take(link.href, link.closest("[data-csrf]").dataset.csrf);
});
