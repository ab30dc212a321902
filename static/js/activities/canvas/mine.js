/** A canvas as it is remembered under Mit: its name, then field by field what stands there. */
import { t } from "../../parts/words.js";

/** What is not yet with the others comes first. */
const FARES = ["refused", "waiting", "sent"];

const byPlace = ([, one], [, other]) => (one.value.at ?? 0) - (other.value.at ?? 0);

/** `mine` is {slot: {value, status, why}}; a part fares as the line of it that fares worst. */
export const entriesIn = ({ fields }, mine) => {
  const parts = fields.map(({ title }, at) => fieldIn(title, at, mine)).filter(Boolean);
  return [called(mine, parts.length > 0), ...parts].filter(Boolean);
};

const called = ({ name, share }, isWritten) => {
  if (!name?.value.text) return null;
  const lines = [name.value.text, isWritten && share?.value.on && t("Rummet må se det.")].filter(Boolean);
  return { slot: "name", lines, status: name.status, why: name.why };
};

/** What stands in a field, in its order. */
const writtenIn = (at, mine) =>
  Object.entries(mine)
    .filter(([slot, { value }]) => slot.startsWith("line:") && value.to === at && value.text)
    .sort(byPlace)
    .map(([, entry]) => entry);

/** The same as texts alone: {name, fields: those in which something stands, {title, lines}}. */
export const textsIn = ({ fields }, mine) => ({
  name: mine.name?.value.text ?? "",
  fields: fields
    .map(({ title }, at) => ({ title, lines: writtenIn(at, mine).map(({ value }) => value.text) }))
    .filter(({ lines }) => lines.length > 0),
});

const fieldIn = (title, at, mine) => {
  const lines = writtenIn(at, mine);
  if (lines.length === 0) return null;
  const [{ status, why }] = [...lines].sort((one, other) => FARES.indexOf(one.status) - FARES.indexOf(other.status));
  return { slot: `field:${at}`, lines: [title, ...lines.map(({ value }) => `– ${value.text}`)], status, why };
};
