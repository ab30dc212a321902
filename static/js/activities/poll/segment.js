/** The group an answer may be counted in: what rides along, and the line that says so and lets it be left out. */
import { html } from "../../parts/html.js";
import { ROLES } from "../../parts/roles.js";
import { t } from "../../parts/words.js";
import { labels } from "./choice/options.js";

const BY_ROLE = "role";
const SECRET = "vil_ikke_sige";
const ALONG = "segment";
const CHOSEN_HERE = "role-chosen";

const isByRole = ({ activity }) => activity.segment === BY_ROLE;

/** {key, words} of the group this person belongs to; null where they have none. */
const groupOf = (state) => (isByRole(state) ? roleOf(state) : earlierOf(state));

const roleOf = ({ role }) =>
  role && role !== SECRET
    ? { key: role, words: t("Tag din rolle ({group}) med, så I kan se forskelle.", { group: ROLES[role]() }) }
    : null;

/** One answer only: whoever gave several belongs to several groups. */
const earlierOf = ({ activity, earlier }) => {
  const { activity: first, value } = earlier(activity.segment);
  if (value?.options?.length !== 1) return null;
  const group = labels(first)[value.options[0]];
  return {
    key: String(value.options[0]),
    words: t("Tag dit svar fra før ({group}) med, så I kan se forskelle.", { group }),
  };
};

const isAlong = (state) => state.draft(ALONG, true) !== false;

/** The key of the group that rides along; null where none does. */
export const segmentOf = (state) => (state.activity.segment && isAlong(state) ? (groupOf(state)?.key ?? null) : null);

/** The value as it is sent. Who passes says nothing, also not where they belong. */
export const withSegment = (state, value) => {
  const segment = segmentOf(state);
  return segment === null || value.pass ? value : { ...value, segment };
};

export const segmentLine = (state) => {
  if (!state.activity.segment) return null;
  const group = groupOf(state);
  if (isByRole(state) && (group === null || state.draft(CHOSEN_HERE, false))) return roleChoice(state);
  return group === null ? html`<p class="hint">${withoutWords()}</p>` : along(state, group);
};

const fewWords = ({ workshop }) => t("Ingen gruppe under {n} vises.", { n: workshop.smallest_group });

const withoutWords = () =>
  t("Svarene kan vises delt op efter et tidligere svar. Dit tæller kun med i det samlede.");

const along = (state, { words }) => html`
  <label class="choice segment">
    <input type="checkbox" checked=${isAlong(state)}
      onChange=${({ target }) => state.keep(ALONG, target.checked ? null : false)} />
    <span>${words} <span class="hint">${fewWords(state)}</span></span>
  </label>`;

/** It stays a list while people choose from it; arrow keys choose at once. */
const roleChoice = (state) => {
  const choose = (role) => {
    state.keep(CHOSEN_HERE, true);
    state.keep(ALONG, role ? null : false);
    if (role) state.takeSeat({ role });
  };
  return html`
    <div class="field segment">
      <label for="segment-role">${t("Din rolle, så I kan se forskelle")}</label>
      <select id="segment-role" aria-describedby="segment-hint" value=${isAlong(state) ? state.role : ""}
        onChange=${({ target }) => choose(target.value)}>
        <option value="">${t("Ikke med")}</option>
        ${Object.keys(ROLES).map((role) => html`<option key=${role} value=${role}>${ROLES[role]()}</option>`)}
      </select>
      <p id="segment-hint" class="hint">${t("Det er frivilligt.")} ${fewWords(state)}</p>
    </div>`;
};
