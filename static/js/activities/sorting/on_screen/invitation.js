/** Before there is a result: what is to be sorted, and the piles with what each of them is for. */
import { html } from "../../../parts/html.js";
import { icon } from "../../../parts/icon.js";
import { heightUnderTitle } from "../../../parts/room.js";
import { t } from "../../../parts/words.js";
import { isOpen, showing } from "../../poll/phase.js";
import { fewSentence, screenSentence } from "../../poll/sentences.js";
import { pileMark } from "../piles.js";
import { layout, taskHeight } from "./papers.js";

export const invitation = (state) => {
  const task = taskOf(state.activity);
  const { rows, title, lines } = layout(state.activity.piles, {
    shape: state.shape,
    height: heightUnderTitle(state.activity.title, state.shape) - taskHeight(task, state.shape),
  });
  return html`
    <div class="sorting-invitation">
      <p class="sorting-task">${task}</p>
      <ul class="sorting-papers plain" data-rows=${rows} style=${{ "--title": title, "--lines": lines }}>
        ${state.activity.piles.map(paper)}</ul>
      ${awaited(state)}
    </div>`;
};

const paper = ({ id, title, line }, at) => html`
  <li key=${id} class="sorting-paper card">${pileMark(at)}<h2>${title}</h2>${line && html`<p>${line}</p>`}</li>`;

const taskOf = ({ play, task }) => task || TASKS[play]();

const TASKS = {
  alone: () => t("Læg hver ting i den bunke, hvor du synes, den hører til."),
  team: () => t("Bliv enige om, hvilken bunke hver ting hører til i."),
};

const awaited = (state) => html`
  <p class="await">
    ${icon(isOpen(state) ? "smartphone" : "lock")}
    <span>
      ${isOpen(state) && html`<strong>${t("Sortér på din mobil.")}</strong>${" "}`}
      ${underWay(state)}
      ${showing(state) === "few" ? fewSentence(state.result) : screenSentence(state.stage.shows, isOpen(state))}
    </span>
  </p>`;

/** How many have begun, as soon as that points at nobody. */
const underWay = ({ activity, answered, teams }) => {
  const words = activity.play === "team" ? groupsWords(teams?.count) : answered && t("{n} er i gang.", { n: answered });
  return words && html`<strong class="figures">${words}</strong>${" "}`;
};

const groupsWords = (n) => n && (n === 1 ? t("1 gruppe er i gang.") : t("{n} grupper er i gang.", { n }));
