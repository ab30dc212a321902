/** What can be chosen: the words of every option, one's own answer last, and the pictures on them. */
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";

export const labels = ({ options, other }) => (other ? [...options, t("Andet")] : options);

/** Whether this option is the one people write themselves. */
export const isOwn = ({ options }, option) => option === options.length;

/** What somebody chose, in words. */
export const chosenWords = (activity, { options = [], other = "" }) =>
  options.map((at) => (isOwn(activity, at) ? t("Andet: {text}", { text: other }) : activity.options[at]));

/** The place is there before the picture is, so nothing moves; words that say the same are not read aloud twice. */
export const framed = ({ options, pictures }, at) => {
  const seen = pictures?.[at];
  if (!seen) return null;
  const { picture, alt, width, height } = seen;
  const said = alt === options[at] ? "" : alt;
  return html`
    <span class="frame">
      <img src=${picture} alt=${said} width=${width} height=${height} decoding="async" />
    </span>`;
};
