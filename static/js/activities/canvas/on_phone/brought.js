/** What somebody wrote before they came to their group – alone, or in another one – and can bring along to its sheet. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { isInTeam, isNewer, placedLines } from "../../../parts/lines.js";
import { t } from "../../../parts/words.js";
import { linesWords } from "../words.js";
import { TITLE } from "./place.js";

const WRITTEN = "written";
const LINE = "line:";
const SHARE = "share";
const ALONE = "alone";
const SENT = "sent";
const NO_CARD = "";

const companyOf = ({ team }) => (isInTeam(team) ? `${team.forming} ${team.team}` : ALONE);

const notes = ({ local }) => local.get(WRITTEN, {});

const note = (state, slots) =>
  state.local.set(WRITTEN, { ...notes(state), ...Object.fromEntries(slots.map((slot) => [slot, companyOf(state)])) });

const isKept = (slot) => slot === SHARE || slot.startsWith(LINE);

/** The state of a phone that keeps in mind in whose company it writes; the server knows of no such thing. */
export const keepingCompany = (state) => ({
  ...state,
  send: (slot, value) => {
    if (isKept(slot)) note(state, [slot]);
    return state.send(slot, value);
  },
});

/** The lines this phone wrote in other company that stand on no sheet of this group's: [{slot, value}]. */
const linesElsewhere = (state) => {
  const { mine, team } = state;
  const here = new Set((team.lines ?? []).map(({ id }) => LINE + id));
  return slotsElsewhere(state)
    .filter((slot) => slot.startsWith(LINE) && !here.has(slot) && mine[slot]?.value.text)
    .map((slot) => ({ slot, ...mine[slot] }))
    .filter((entry) => entry.status === SENT && !isNewer(entry, team));
};

const slotsElsewhere = (state) =>
  Object.entries(notes(state)).filter(([, company]) => company !== companyOf(state)).map(([slot]) => slot);

const isSharedAlone = (state) => notes(state)[SHARE] === ALONE && Boolean(state.mine[SHARE]?.value.on);

/** Each gets the place after the last one in its field. */
const bring = (state, memory, lines) => {
  memory.land = TITLE;
  const last = state.activity.fields.map((_, to) => Math.max(0, ...placesIn(state, to)));
  note(state, [SHARE]);
  for (const { slot, value: { text, to } } of lines) {
    state.send(slot, { text, to, card: NO_CARD, at: (last[to] += 1), was: "" });
  }
};

const placesIn = (state, to) => placedLines(state, { to, card: NO_CARD }).map(({ at }) => at ?? 0);

const leave = (state, memory, lines) => {
  memory.land = TITLE;
  note(state, [SHARE, ...lines.map(({ slot }) => slot)]);
};

/** Nothing where there is nothing to bring, or nobody to bring it to. */
export const brought = (state, memory) => {
  if (!isInTeam(state.team) || !state.stage.open) return null;
  const lines = linesElsewhere(state);
  if (lines.length > 0) return offer(state, memory, lines);
  return isSharedAlone(state) && hanging(state, memory);
};

const offer = (state, memory, lines) => html`
  <section class="note stack tight" aria-labelledby="canvas-brought">
    <h2 id="canvas-brought">${t("Det, du skrev før")}</h2>
    <p>${lines.length === 1
      ? t("Du skrev en linje, før du kom i gruppen. Den står ikke på jeres ark.")
      : t("Du skrev {n} linjer, før du kom i gruppen. De står ikke på jeres ark.", { n: lines.length })}</p>
    <ul class="canvas-brought">${lines.map(({ slot, value: { text } }) => html`<li key=${slot}>${text}</li>`)}</ul>
    ${isSharedAlone(state) && html`<p>${hangingWords()}</p>`}
    <div class="row">
      <button type="button" onClick=${() => bring(state, memory, lines)}>
        ${icon("arrow-right")}${t("Tag {lines} med", { lines: linesWords(lines.length) })}</button>
      <button type="button" class="quiet" onClick=${() => leave(state, memory, lines)}>${t("Lad det ligge")}</button>
    </div>
  </section>`;

const hanging = (state, memory) => html`
  <div class="note stack tight">
    <p>${hangingWords()}</p>
    <button type="button" class="quiet" onClick=${() => leave(state, memory, [])}>${t("Det er i orden")}</button>
  </div>`;

const hangingWords = () =>
  t("Det ark, du viste alene, kan rummet stadig se. Skal det ned, så sig det til den, der styrer dagen.");
