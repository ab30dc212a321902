/** To say something without a word: a hand, the pace, the sound, a heart; seen by the facilitator, by nobody's name. */
import { serverNow } from "../parts/clock.js";
import { html, useEffect, useRef } from "../parts/html.js";
import { icon } from "../parts/icon.js";
import { t } from "../parts/words.js";

/** After this long a word on pace or sound is no longer of the moment. */
const FADES_MS = { hand: Infinity, fast: 90_000, hear: 90_000 };

const CHOICES = {
  hand: {
    sign: "hand",
    tell: () => t("Jeg vil sige noget"),
    told: () => t("Din hånd er oppe"),
    back: () => t("Tag den ned"),
  },
  fast: {
    sign: "fast-forward",
    tell: () => t("Det går for hurtigt"),
    told: () => t("Du har sagt, at det går for hurtigt"),
    back: () => t("Tag det tilbage"),
  },
  hear: {
    sign: "volume-x",
    tell: () => t("Jeg kan ikke høre"),
    told: () => t("Du har sagt, at du ikke kan høre"),
    back: () => t("Tag det tilbage"),
  },
};

/** `send(payload)` answers with the server's ack or throws; `say(words)` speaks, `draw()` draws. */
export class Signals {
  #send;
  #say;
  #draw;
  #told = {};
  #open = false;
  #news = "";

  constructor({ send, say, draw }) {
    this.#send = send;
    this.#say = say;
    this.#draw = draw;
  }

  /** What of this phone's own stands on the server, at the server's time. */
  greet(standing, now) {
    this.#told = Object.fromEntries(standing.map((what) => [what, now]));
  }

  /** When the facilitator saw what: nobody needs to hold up a hand that has been seen. */
  see(calmed) {
    const seen = Object.keys(this.#told).filter((what) => this.#told[what] <= (calmed[what] ?? 0));
    if (seen.length === 0) return;
    seen.forEach((what) => delete this.#told[what]);
    this.#news = t("Den, der styrer dagen, har set det.");
    this.#say(this.#news);
  }

  isUp(what) {
    return what in this.#told && serverNow() - this.#told[what] < FADES_MS[what];
  }

  tell = async (what, on) => {
    const answer = await this.#send({ what, on }).catch(() => null);
    if (answer?.ok && on) this.#told[what] = answer.at;
    else if (answer?.ok) delete this.#told[what];
    this.#hear(answer, on ? CHOICES[what].told() : t("Det er taget tilbage"));
    setTimeout(this.#draw, FADES_MS.fast);
  };

  heart = async () => this.#hear(await this.#send({ what: "heart" }).catch(() => null), t("Dit hjerte er sendt"));

  /** The way in, beside the name of the block, and what it opens; `hearts`: whether they are allowed. */
  view({ hearts }) {
    return html`
      <button class="signals-way" data-up=${Object.keys(CHOICES).some((what) => this.isUp(what))}
        aria-haspopup="dialog" onClick=${() => this.#show(true)}>
        ${icon("hand")}<span>${this.isUp("hand") ? t("Oppe") : t("Sig til")}</span></button>
      ${this.#open && html`<${Sheet} signals=${this} hearts=${hearts} news=${this.#news}
        close=${() => this.#show(false)} />`}`;
  }

  #show(open) {
    this.#open = open;
    this.#news = "";
    this.#draw();
  }

  #hear(answer, words) {
    this.#news = words;
    if (answer === null) this.#news = t("Det kom ikke frem. Prøv igen, eller sig det højt.");
    else if (!answer.ok) this.#news = answer.why;
    this.#draw();
  }
}

/** The browser's own dialog: it holds the focus, closes on Escape and gives the focus back. */
function Sheet({ signals, hearts, news, close }) {
  const dialog = useRef(null);
  useEffect(() => dialog.current.showModal(), []);
  return html`
    <dialog ref=${dialog} class="signals" aria-labelledby="signals-title" onClose=${close}>
      <form method="dialog" class="stack tight">
        <h2 id="signals-title">${t("Sig til uden at afbryde")}</h2>
        <p>${t("Kun den, der styrer dagen, kan se det – og ikke hvem du er.")}</p>
        ${Object.keys(CHOICES).map((what) => choice(signals, what))}
        ${hearts && heart(signals)}
        <div class="stack tight signals-end">
          <p role="status">${news}</p>
          <button class="primary large">${t("Luk")}</button>
        </div>
      </form>
    </dialog>`;
}

/** The same button says it and takes it back, so that it keeps the focus. */
const choice = (signals, what) => {
  const { sign, tell, told, back } = CHOICES[what];
  const up = signals.isUp(what);
  return html`
    <button key=${what} type="button" class="signals-choice" data-up=${up}
      onClick=${() => signals.tell(what, !up)}>
      ${icon(up ? "check" : sign)}
      <span>${up ? told() : tell()}${up && html`<span class="signals-back">${back()}</span>`}</span></button>`;
};

const heart = ({ heart: send }) => html`
  <div class="stack tight signals-heart">
    <button type="button" onClick=${send}>${icon("heart")}${t("Send et hjerte")}</button>
    <p class="hint">${t("Vises på lærredet, uden navn.")}</p>
  </div>`;
