/** The items by their marks, and in words and figures where each of them lies. */
import { html } from "../../parts/html.js";
import { t } from "../../parts/words.js";
import { mark } from "../poll/grid/marks.js";
import { axesOf, called, isField, meanWords } from "./axis.js";
import { isRated, rowsOf } from "./rows.js";
import { fewWords } from "./table.js";

const NOTHING = { items: [] };

/** While there is no result, the items stand by themselves. */
export const listed = ({ activity, result, workshop }) => {
  const isThere = result && !result.few;
  return html`
    <ol class="plain placing-listed">${rowsOf(activity, isThere ? result : NOTHING).map((row) => html`
      <li key=${row.id}>${mark(row.at)}<span>
        <span class="placing-name" lang=${workshop.language}>
          <span class="unseen">${row.at + 1}. </span>${row.name}</span>
        ${isThere && html`<span class="soft figures">${isRated(row) ? lying(activity, row) : fewWords()}</span>`}
      </span></li>`)}</ol>`;
};

const lying = (activity, row) =>
  [...axesOf(activity).map((name) => placeIn(activity, name, row[name].mean)), countWords(row)].join(" · ");

const placeIn = (activity, name, mean) => {
  const place = meanWords(activity[name], mean);
  return isField(activity) ? `${called(activity[name])} ${place}` : place;
};

const countWords = ({ n }) => (n === 1 ? t("1 svar") : t("{n} svar", { n }));
