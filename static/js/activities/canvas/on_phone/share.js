/** Whether the room may see what a group has written: said plainly, given with a tap and taken back with one. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { fares, isInTeam, isNewer, placedLines } from "../../../parts/lines.js";
import { t } from "../../../parts/words.js";
import { sayTo } from "../words.js";
import { ownDownload } from "./alone.js";

const SLOT = "share";
const NO_CARD = "";
const SENT = "sent";

const allLines = (state) =>
  state.activity.fields.flatMap((_, to) => placedLines(state, { to, card: NO_CARD }));

/** What everybody in the group sees, mine on its way laid over it. */
const isShared = ({ team, mine }) => {
  const own = mine[SLOT];
  if (own && own.status !== "refused" && isNewer(own, team)) return true;
  return Boolean(isInTeam(team) ? team.shared : own?.stands);
};

export const sharing = (state) => {
  const lines = allLines(state);
  const shared = isShared(state);
  if (lines.length === 0 && !shared) return null;
  return html`
    <section class="canvas-share stack tight" aria-labelledby="canvas-share">
      <h2 id="canvas-share">${heading(state)}</h2>
      ${(state.stage.open || shared) && (shared ? given(state) : kept(state))}
      ${state.mine[SLOT] && fares(state.mine[SLOT])}
      ${lines.some(({ status }) => status === SENT) && (isInTeam(state.team) ? download(state) : ownDownload(state))}
    </section>`;
};

const heading = (state) =>
  state.stage.open
    ? sayTo(state, () => t("Når I er færdige"), () => t("Når du er færdig"))
    : sayTo(state, () => t("Jeres ark"), () => t("Dit ark"));

const kept = (state) => html`
  <p>${sayTo(state,
    () => t("Indtil I viser arket, ser ingen uden for gruppen, hvad I har skrevet."),
    () => t("Indtil du viser arket, er du den eneste, der ser, hvad du har skrevet."))}
    ${" "}${sayTo(state,
      () => t("Viser I det, kan det hænge på lærredet, og det kommer med i opsamlingen."),
      () => t("Viser du det, kan det hænge på lærredet, og det kommer med i opsamlingen."))}</p>
  <button type="button" class="primary large wide" onClick=${() => state.send(SLOT, { on: true })}>
    ${icon("eye")}${sayTo(state, () => t("Vis jeres ark for rummet"), () => t("Vis dit ark for rummet"))}</button>`;

const given = (state) => html`
  <p class="note"><strong>${sayTo(state,
    () => t("Rummet må se jeres ark."), () => t("Rummet må se dit ark."))}</strong>
    ${" "}${t("Det kan hænge på lærredet, og det kommer med i opsamlingen.")}</p>
  ${state.stage.open && html`
    <button type="button" class="wide" onClick=${() => state.withdraw(SLOT)}>
      ${icon("eye-off")}${t("Tag det tilbage")}</button>`}`;

const download = ({ activity, workshop }) => html`
  <a class="button quiet wide" href="/w/${workshop.code}/canvas/${activity.id}.pdf" target="_blank">
    ${icon("download")}${t("Hent jeres ark som PDF")}</a>`;
