/** What came of a scale: a ladder for every statement and one sentence about them. */
import { ladder } from "../../../parts/bars.js";
import { html } from "../../../parts/html.js";
import { mean as spoken, t } from "../../../parts/words.js";
import { quoted } from "../sentences.js";

/** What the ladders show, in one sentence; statements with too few answers are not mentioned. */
export const sentence = ({ statements, steps }, result) => {
  const all = result.statements.map(({ mean }, at) => ({ mean, text: statements[at] }));
  const rated = all.filter(({ mean }) => mean !== null).sort((one, other) => one.mean - other.mean);
  if (rated.length === 0) return t("Ingen udsagn har fået svar nok til at blive vist.");
  const [lowest, highest] = [rated[0], rated.at(-1)];
  const [low, high] = [spoken(lowest.mean), spoken(highest.mean)];
  if (rated.length === 1) return t("Gennemsnittet er {mean} på en skala fra 1 til {steps}.", { mean: low, steps });
  if (low === high) return t("Alle udsagn ligger på {mean} i gennemsnit.", { mean: low });
  return t("Højest ligger {highest} med {high}, lavest {lowest} med {low}.", {
    highest: quoted([highest.text]), high, lowest: quoted([lowest.text]), low,
  });
};

const rows = ({ statements }, result) =>
  result.statements.map(({ mean, counts }, at) => ({ label: statements[at], mean, counts }));

export const chart = ({ activity, result }) => html`
  <figure class="chart">
    ${ladder(rows(activity, result), { ...activity, caption: sentence(activity, result) })}
    <figcaption aria-hidden="true">${sentence(activity, result)}</figcaption>
  </figure>`;
