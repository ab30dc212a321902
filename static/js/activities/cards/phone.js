/** Cards on the phone: my group, the card in front of me, what we write about it, and what I say of it myself. */
import { guide } from "../../parts/guide.js";
import { html } from "../../parts/html.js";
import { isAllSent, isInTeam } from "../../parts/lines.js";
import { marked } from "../../parts/marked.js";
import { belonging, missing } from "../../parts/teaming.js";
import { t } from "../../parts/words.js";
import { useMemory } from "../../parts/writing.js";
import { gathered, soon, unplaced } from "./on_phone/before.js";
import { browse } from "./on_phone/browse.js";
import { cardOf } from "./on_phone/card.js";
import { each } from "./on_phone/each.js";
import { hand } from "./on_phone/hand.js";
import { hang } from "./on_phone/hang.js";
import { goOn, held } from "./on_phone/hold.js";
import { notes } from "./on_phone/notes.js";
import { room } from "./on_phone/room.js";
import { ticks } from "./on_phone/ticks.js";
import { pauseLine, timeLine } from "./on_phone/time.js";

/**
 * Every way to play: its title, the card that is up, whose turn it is, since when the card's clock runs, how the card
 * lies there, what lies below, and what there is instead of a card; in some others may put another card up.
 */
const PLAYS = { each, hand, room, browse };
const IN_TEAMS = new Set(["each", "hand"]);

export function phone(state) {
  return page(state, useMemory());
}

/** `memory` is what the view remembers between two drawings. */
export const page = (state, memory) => (isDealt(state) ? spread(state, memory) : before(state));

const isDealt = ({ stage, activity }) => stage.dealt > 0 && (activity.play !== "room" || stage.card !== null);

const sheet = ({ activity }, head, inside) => html`
  <section class="cards-phone stack" data-play=${activity.play} aria-labelledby="cards-title">
    <div class="cards-head">${head}</div>
    ${inside}
  </section>`;

const heading = (words, lang) => html`<h1 id="cards-title" tabindex="-1" lang=${lang}>${marked(words)}</h1>`;

/* Before the cards are dealt */

const before = (state) => {
  const { activity, stage, team, workshop } = state;
  const title = heading(activity.title || activity.deck.title, workshop.language);
  return sheet(state, title, html`${waits(stage, team)(state)}${task(state)}`);
};

const waits = ({ formed }, team) => {
  if (isInTeam(team)) return gathered;
  return formed ? unplaced : soon;
};

const task = ({ activity, workshop }) =>
  activity.task && html`<p class="cards-task" lang=${workshop.language}>${marked(activity.task)}</p>`;

/* With cards on the table */

const isLeftOut = ({ activity, team }) => IN_TEAMS.has(activity.play) && !isInTeam(team);

const spread = (state, memory) => {
  const { team, activity, stage } = state;
  // Whoever has no group looks at the cards alone meanwhile.
  const play = isLeftOut(state) ? browse : PLAYS[activity.play];
  const up = play.up(state);
  const shown = play.others ? held(state, memory, up) : up;
  const head = html`${heading(play.title(state, shown))}${isInTeam(team) && belonging(team)}`;
  return sheet(state, head, html`
    ${isInTeam(team) && missing(team)}
    ${isLeftOut(state) && unplaced(state)}
    ${pauseLine(state)}
    ${!stage.open && html`<p class="note">${closedWords(state)}</p>`}
    ${up === null ? (play.instead ?? coming)(state, memory) : onCard(state, memory, play, { up, shown })}`);
};

const closedWords = (state) =>
  isAllSent(state)
    ? t("Der er lukket for at skrive. Det, I har skrevet, er gemt.")
    : t("Der er lukket for at skrive.");

const coming = () => html`<p class="note">${t("Dit kort kommer om lidt.")}</p>`;

/** Nobody's card is taken away while they write about it. */
const onCard = (state, memory, play, { up, shown }) => {
  const card = cardOf(state, shown);
  return html`
    ${shown !== up && goOn(state, memory, up)}
    <p class="cards-speaker" aria-live="polite">${shown === up && play.speaker(state)}</p>
    ${play.lying(state, memory, card)}
    ${guide(state, memory, card)}
    ${timeLine(state, play.since(state))}
    ${task(state)}
    ${notes(state, memory, card)}
    ${ticks(state, card)}
    ${hang(state, memory, card)}
    ${play.below(state, memory)}`;
};
