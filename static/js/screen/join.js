/** The picture people join from: the QR code, the code and the address, large enough for the back row. */
import { clockTime, t } from "../parts/words.js";
import { html } from "../parts/html.js";
import { hereSentence, spokenCode } from "./scene.js";

/** Before the start it also says what the day is for. */
export const join = ({ picture, qr }) => html`
  <section class="join" aria-labelledby="join-title">
    <div class="invite">
      ${picture.activity ? html`<h1 id="join-title">${t("Kom med")}</h1>` : theDay(picture)}
      ${ways(picture.workshop)}
    </div>
    <div class="pattern">
      <img class="qr" src=${qr} alt=${t("QR-kode til {address}", { address: picture.workshop.address })} />
      <p class="present">${present(picture)}</p>
    </div>
  </section>`;

const theDay = ({ workshop, aims = [] }) => html`
  <h1 id="join-title" lang=${workshop.language}>${workshop.title}</h1>
  ${aims.length > 0 && html`
    <ul class="aims" lang=${workshop.language}>${aims.map((aim) => html`<li key=${aim}>${aim}</li>`)}</ul>`}`;

const ways = ({ address, code }) => html`
  <p class="ways">
    <span>${t("Ret kameraet mod mønsteret,")}</span>
    <span>${t("eller gå til")}</span> <strong class="address">${address}</strong>
    <span>${t("og skriv koden")}</span> <strong class="code figures">${spokenCode(code)}</strong>
  </p>`;

const present = ({ here, next, activity }) => {
  const start = !activity && next ? t("Vi begynder kl. {time}", { time: clockTime(next.start) }) : "";
  return [start, hereSentence(here)].filter(Boolean).join(" · ");
};
