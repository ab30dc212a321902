/** Who is in the room: phones, roles, people without a phone, and those who ask to answer anew. */

import { html, useEffect, useState } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { t } from "../parts/words.js";
import { activitiesOf, named } from "./order.js";
import { codeWords } from "./room.js";
import { heartsSwitch, signals } from "./signals.js";

const MOST_PHONELESS = 500;

const ROLE_WORDS = {
  tr: () => t("TR"),
  amr: () => t("AMR"),
  begge: () => t("TR og AMR"),
  ftr: () => t("FTR"),
  leder: () => t("Ledere"),
  andet: () => t("Andet"),
  vil_ikke_sige: () => t("Vil ikke sige"),
};

export const people = (desk) => html`
  <section class="panel people" aria-labelledby="people-title">
    <h2 id="people-title">${t("Folk")}</h2>
    ${signals(desk)}
    ${again(desk)}
    <p class="people-here"><strong>${desk.picture.desk.here}</strong> ${t("er her på mobil")}
      ${goneWords(desk.picture.desk)}</p>
    <${Phoneless} count=${desk.picture.desk.phoneless} command=${desk.command} />
    ${roles(desk.picture)}
    ${heartsSwitch(desk)}
    <p class="people-join"><span class="soft">${desk.picture.workshop.address}</span>
      ${" "}<strong>${codeWords(desk.picture.workshop.code)}</strong></p>
  </section>`;

const goneWords = ({ here, joined }) =>
  joined > here && html` <span class="soft">${t("af {n}, der har været med", { n: joined })}</span>`;

/** The number is kept here while it is typed; it is told when the field is left. */
function Phoneless({ count, command }) {
  const [typed, setTyped] = useState(String(count));
  useEffect(() => setTyped(String(count)), [count]);
  const tell = (number) => {
    const rounded = Math.min(MOST_PHONELESS, Math.max(0, Math.round(Number(number)) || 0));
    setTyped(String(rounded));
    if (rounded !== count) command("phoneless", { count: rounded });
  };
  return html`
    <div class="phoneless" role="group" aria-labelledby="phoneless-label">
      <label id="phoneless-label" for="phoneless">${t("Uden mobil")}</label>
      <button aria-label=${t("En færre uden mobil")} disabled=${count === 0} onClick=${() => tell(count - 1)}>
        ${icon("minus")}</button>
      <input id="phoneless" type="number" inputmode="numeric" min="0" max=${MOST_PHONELESS} value=${typed}
        onInput=${(event) => setTyped(event.target.value)} onChange=${(event) => tell(event.target.value)} />
      <button aria-label=${t("En mere uden mobil")} onClick=${() => tell(count + 1)}>${icon("plus")}</button>
    </div>`;
}

function roles({ desk, workshop }) {
  if (desk.roles === null) {
    const n = workshop.smallest_group;
    return html`<p class="soft">${t("Roller vises, når der er mindst {n} i hver.", { n })}</p>`;
  }
  return html`<dl class="roles">${Object.entries(desk.roles).map(([role, n]) => html`
    <div key=${role}><dt>${(ROLE_WORDS[role] ?? (() => role))()}</dt><dd>${n}</dd></div>`)}</dl>`;
}

/** People whose phone forgot that they had answered; their first answers stay. */
function again({ picture, command }) {
  const all = activitiesOf(picture.desk.programme);
  return Object.entries(picture.desk.again).map(([id, n]) => {
    const activity = all.find((each) => each.id === id);
    return html`
      <div key=${id} class="note warning again">
        <p>${n === 1 ? t("1 beder om at svare igen.") : t("{n} beder om at svare igen.", { n })}
          ${activity && html` <span class="soft">${named(activity)}</span>`}</p>
        <button class="small" onClick=${() => command("allow_again", { activity: id })}>
          ${t("Lad dem svare igen")}</button>
      </div>`;
  });
}
