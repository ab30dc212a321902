/** The way on: one big button that says what comes, and quietly the way back. */

import { isSummary, pageFrom } from "../activities/summary/pages.js";
import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { clockTime, t } from "../parts/words.js";
import { ahead } from "./ahead.js";
import { backward, currentOf, named, nextOf, onward } from "./order.js";
import { hint } from "./top.js";

const UNDO_WORDS = {
  next: () => t("næste"),
  back: () => t("et skridt tilbage"),
  go: () => t("spring"),
  start_day_now: () => t("begynd dagen nu"),
  reveal: () => t("vis svarene"),
  hide: () => t("skjul svarene"),
  lock: () => t("luk for svar"),
  unlock: () => t("åbn for svar"),
  more_time: () => t("mere tid"),
  resize: () => t("ny længde"),
  move: () => t("flyt programpunkt"),
  black: () => t("sort lærred"),
  join: () => t("koden stort"),
  phoneless: () => t("tal uden mobil"),
  shows: () => t("hvem der ser svarene"),
  table: () => t("tabel på lærredet"),
  split: () => t("delt op i grupper"),
  ask: () => t("spørg rummet"),
  round: () => t("ny runde"),
  clear: () => t("ryd svarene"),
  carry: () => t("svar lagt til"),
  form: () => t("inddelingen"),
  adjust: () => t("ny opsætning"),
  deal: () => t("del kort ud"),
  card: () => t("andet kort"),
  hold: () => t("pause eller videre"),
  set_out: () => t("send dem afsted"),
  look: () => t("det, lærredet viser"),
  page: () => t("siden på lærredet"),
  hearts: () => t("hjerter på lærredet"),
  approval: () => t("læs spørgsmål først"),
  keep: () => t("hvor længe svarene gemmes"),
  end: () => t("afslut"),
  reopen: () => t("åbn igen"),
};

export const undoWords = (step) => t("Fortryd: {step}", { step: (UNDO_WORDS[step] ?? (() => step))() });

export const steer = (desk) => html`
  <nav class="steer" aria-label=${t("Vejen gennem dagen")}>
    <div class="steer-quiet">
      <button class="back" aria-keyshortcuts="ArrowLeft" disabled=${!hasBack(desk.picture)}
        onClick=${() => desk.command(...backward(desk.picture))}>
        ${icon("arrow-left")} ${t("Tilbage")} ${hint("back")}</button>
      ${desk.picture.desk.undo && html`
        <button class="quiet undo" aria-keyshortcuts="Z" onClick=${() => desk.command("undo")}>
          ${icon("undo")} ${undoWords(desk.picture.desk.undo)} ${hint("undo")}</button>`}
      ${runs(desk.picture) && html`
        <button class="quiet ask" aria-keyshortcuts="S" onClick=${() => desk.open("ask")}>
          ${icon("plus")} ${t("Spørg rummet")} ${hint("ask")}</button>`}
      ${runs(desk.picture) && ahead(desk.picture) && html`
        <button class="quiet ahead" aria-keyshortcuts="V"
          onClick=${() => desk.open("ahead", { activity: ahead(desk.picture) })}>
          ${icon("smartphone")} ${t("Se det næste")} ${hint("ahead")}</button>`}
    </div>
    ${onwards(desk)}
  </nav>`;

const runs = ({ activity, workshop }) => activity !== null && !workshop.ended;

const hasBack = (picture) => {
  const { activity, desk, workshop } = picture;
  if (workshop.ended || activity === null) return false;
  return pageFrom(picture, -1) !== null || activity.id !== desk.programme[0].activities[0]?.id;
};

function onwards(desk) {
  const { picture } = desk;
  if (picture.workshop.cleared) return null;
  if (picture.workshop.ended) return reopenButton(desk);
  const page = pageFrom(picture, 1);
  if (page) return onwardButton(desk, t("Næste side: {what}", { what: page.title }), "");
  const next = nextOf(picture);
  if (!next) return endButton(desk);
  return onwardButton(desk, nextWords(picture, named(next)), blockWords(picture, next));
}

function nextWords({ activity }, what) {
  if (activity === null) return t("Begynd: {what}", { what });
  return isSummary(activity) ? t("Videre: {what}", { what }) : t("Næste: {what}", { what });
}

const onwardButton = ({ picture, command }, words, beneath) => html`
  <button class="primary next" aria-keyshortcuts="Space ArrowRight PageDown"
    onClick=${() => command(...onward(picture))}>
    <span class="next-words">
      <span class="next-what">${words}</span>
      <span class="next-block">${beneath}</span>
    </span>
    ${hint("next")} ${icon("arrow-right")}
  </button>`;

const reopenButton = ({ command }) => html`
  <button onClick=${() => command("reopen")}>${t("Åbn workshoppen igen")}</button>`;

const endButton = ({ open }) => html`
  <button class="primary next" onClick=${() => open("end")}>
    <span class="next-words"><span class="next-what">${t("Afslut workshoppen")}</span></span></button>`;

/** Whether what comes belongs to what runs, or begins something new. */
function blockWords(picture, { title, block }) {
  const current = currentOf(picture);
  if (!current) return block.title;
  if (current.block.id === block.id) return "";
  const time = clockTime(block.plan.start);
  if (title === block.title) return t("Nyt programpunkt kl. {time}", { time });
  return t("Nyt programpunkt kl. {time}: {title}", { time, title: block.title });
}
