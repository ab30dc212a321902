/** What phones say without a word, for the facilitator alone: how many, until it is seen; and whether hearts are on. */

import { html } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { list, t } from "../parts/words.js";

const WORDS = {
  hand: {
    sign: "hand",
    say: (n) => (n === 1 ? t("1 rækker hånden op") : t("{n} rækker hånden op", { n })),
  },
  fast: {
    sign: "fast-forward",
    say: (n) => (n === 1 ? t("1 synes, det går for hurtigt") : t("{n} synes, det går for hurtigt", { n })),
  },
  hear: {
    sign: "volume-x",
    say: (n) => (n === 1 ? t("1 kan ikke høre") : t("{n} kan ikke høre", { n })),
  },
};

const standing = ({ desk }) => Object.keys(WORDS).filter((what) => desk.signals[what] > 0);

/** How many sorts of signals there are to see. */
export const signalCount = (picture) => standing(picture).length;

const words = ({ desk }, what) => WORDS[what].say(desk.signals[what]);

/** Said once and politely; whoever sees the desk reads the lines. */
export const signals = ({ picture, command }) => html`
  <div class="signals-desk">
    <p class="unseen" role="status">${list(standing(picture).map((what) => words(picture, what)))}</p>
    ${standing(picture).length > 0 && html`
      <ul class="plain">${standing(picture).map((what) => html`
        <li key=${what}>
          <span>${icon(WORDS[what].sign)} ${words(picture, what)}</span>
          <button class="small" onClick=${() => command("calm", { what })}>
            ${t("Set")}<span class="unseen"> – ${words(picture, what)}</span></button>
        </li>`)}</ul>`}
  </div>`;

export const heartsSwitch = ({ picture: { desk }, command }) => html`
  <button class="small hearts-switch" aria-pressed=${desk.hearts}
    onClick=${() => command("hearts", { on: !desk.hearts })}>
    ${icon("heart")} ${t("Hjerter på lærredet")}</button>`;
