/** What people wrote themselves under »Andet«: on the screen as much as fits, at the desk all of it. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { wrap } from "../../../parts/lettering.js";
import { INNER } from "../../../parts/room.js";
import { number, quotation, t } from "../../../parts/words.js";

// All measures are in hundredths of the screen's height, as the tokens of the screen are.
const SIZE = 3.1;
const LINES = 2;
/** What the texts and the air above them take of the screen. */
export const HEIGHT = 9.5;
/** The dot stays on the line of the text before it. */
const BETWEEN = "\u00a0· ";

const words = ({ text, count }) => (count > 1 ? `${quotation(text)} (${number(count)})` : quotation(text));

const firstOf = (others, shown) => {
  const more = others.length - shown;
  return [...others.slice(0, shown).map(words), ...(more > 0 ? [t("og {n} mere", { n: more })] : [])].join(BETWEEN);
};

/** As many as two lines hold, the most given first. */
export const fitting = (others, shape) => {
  const fits = (text) => wrap(text, { face: "reading", size: SIZE, width: INNER[shape] }).lines.length <= LINES;
  let shown = 1;
  while (shown < others.length && fits(firstOf(others, shown + 1))) shown += 1;
  return firstOf(others, shown);
};

/** The room for them is kept from the start, so that nothing moves when the first one comes. */
export const beneath = ({ activity, result, shape }) =>
  activity.other && html`<p class="others">${result?.others.length > 0 && fitting(result.others, shape)}</p>`;

export const atDesk = ({ activity, result, command }) => {
  if (!result?.others) return null;
  const mark = (id, value) => command("mark", { activity: activity.id, slot: `hide:${id}`, value });
  return html`
    <div class="poll stack">
      ${list(t("Skrevet under »Andet«"), result.others, (other) => html`
        <button class="quiet" type="button" onClick=${() => mark(other.id, { hide: true })}>
          ${icon("eye-off")}${t("Tag ned")}<span class="unseen">: ${other.text}</span></button>`)}
      ${list(t("Taget ned"), result.desk?.hidden ?? [], (other) => html`
        <button class="quiet" type="button" onClick=${() => mark(other.id, null)}>
          ${icon("eye")}${t("Vis igen")}<span class="unseen">: ${other.text}</span></button>`)}
    </div>`;
};

const list = (heading, others, button) =>
  others.length > 0 && html`
    <section class="stack tight">
      <h3>${heading}</h3>
      <ul class="plain stack tight">${others.map((other) => html`
        <li class="card small" key=${other.id}>
          <p>${other.text}${other.count > 1 && html`${" "}<span class="soft">(${number(other.count)})</span>`}</p>
          ${button(other)}
        </li>`)}</ul>
    </section>`;
