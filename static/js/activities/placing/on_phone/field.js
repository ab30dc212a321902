/** The field on the phone: an item is put where one taps, moved with arrow keys, or dragged. */
import { follow } from "../../../parts/drag.js";
import { html } from "../../../parts/html.js";
import { t } from "../../../parts/words.js";
import { axis, percent, stands, tether } from "../../poll/grid/field.js";
import { mark } from "../../poll/grid/marks.js";
import { spread } from "../../poll/grid/place.js";
import { along, endsOf, middleOf, placeWords } from "../axis.js";
import { dots } from "../dots.js";
import { isWhole } from "./lists.js";

const ZONE = "data-plane";
/** The plane on the smallest phone, in marks. */
const ROOM = { width: 5.4, height: 4.2 };

/** Arrow keys: one step along an axis; the others go to its ends. */
const KEYS = {
  ArrowLeft: ({ x, y }) => ({ x: x - 1, y }),
  ArrowRight: ({ x, y }) => ({ x: x + 1, y }),
  ArrowDown: ({ x, y }) => ({ x, y: y - 1 }),
  ArrowUp: ({ x, y }) => ({ x, y: y + 1 }),
  Home: ({ y }) => ({ x: -Infinity, y }),
  End: ({ y }) => ({ x: Infinity, y }),
  PageDown: ({ x }) => ({ x, y: -Infinity }),
  PageUp: ({ x }) => ({ x, y: Infinity }),
  Enter: (place) => place,
  " ": (place) => place,
};

const between = (step, { steps }) => Math.min(Math.max(step, 1), steps);

const inside = ({ x, y }, place) => ({ x: between(place.x, x), y: between(place.y, y) });

/** Where the mark stands: where it was put, and what is not said yet in the middle. */
export const standing = ({ x, y }, place) => ({ x: place?.x ?? middleOf(x), y: place?.y ?? middleOf(y) });

/** Where a key takes the mark; null for any other key. */
export const keyed = (activity, place, key) =>
  key in KEYS ? inside(activity, KEYS[key](standing(activity, place))) : null;

/** The steps nearest a point of the field; `box` is where the field lies on the glass. */
export const pointed = (activity, box, { x, y }) =>
  inside(activity, {
    x: Math.round(((x - box.left) / box.width) * (activity.x.steps - 1)) + 1,
    y: Math.round(((box.bottom - y) / box.height) * (activity.y.steps - 1)) + 1,
  });

const spot = (activity, { x, y }) => ({ x: along(x, activity.x), y: along(y, activity.y) });

/** The items that are placed, with room for each. */
const resting = (activity, places, up) => {
  const there = activity.items
    .map(({ id }, at) => ({ id, at, place: places.get(id)?.value }))
    .filter(({ id, place }) => place && id !== up?.id);
  const wanted = there.map(({ place }) => spot(activity, place));
  const found = spread(wanted, ROOM);
  return there.map((one, at) => ({ ...one, wanted: wanted[at], found: found[at] }));
};

const crossing = (activity, lang, plane) => html`
  <div class="crossing placing-crossing" lang=${lang}>
    ${axis("y", { ...activity.y, ...endsOf(activity.y) })}
    ${plane}
    ${axis("x", { ...activity.x, ...endsOf(activity.x) })}
  </div>`;

const laid = (marks) => html`
  <svg class="tethers" aria-hidden="true" focusable="false">${marks.map(tether)}</svg>
  <div class="placing-resting" aria-hidden="true">${marks.map(stands)}</div>`;

/** Everything in its place, to look at. */
export const overview = ({ activity, workshop }, places) =>
  crossing(activity, workshop.language, html`
    <div class="plane" aria-hidden="true"><div class="plane-marks">
      ${dots(activity)}${laid(resting(activity, places))}
    </div></div>`);

/** The field with one item to move; `hand` is {item, at, place, hold, put}. */
export const field = ({ activity, workshop }, places, hand) => {
  const tapped = ({ currentTarget, clientX, clientY }) => {
    const box = currentTarget.querySelector(".plane-marks").getBoundingClientRect();
    hand.put(pointed(activity, box, { x: clientX, y: clientY }));
  };
  return crossing(activity, workshop.language, html`
    <div class="plane" onClick=${tapped} ...${{ [ZONE]: "" }}><div class="plane-marks">
      ${dots(activity)}${laid(resting(activity, places, hand.item))}${moving(activity, hand)}
    </div></div>`);
};

/** The mark of the item that is up. What a key moves is sent when the key is let go. */
const moving = (activity, { item, at, place, hold, put, held }) => {
  const stood = standing(activity, place);
  const { x, y } = spot(activity, stood);
  const pressed = (event) => {
    const moved = keyed(activity, held ?? place, event.key);
    if (!moved) return;
    event.preventDefault();
    hold(moved);
  };
  const letGo = () => held && isWhole(held) && put(held);
  return html`
    <span class="placing-cross" data-axis="x" aria-hidden="true" style=${{ left: percent(x) }}></span>
    <span class="placing-cross" data-axis="y" aria-hidden="true" style=${{ bottom: percent(y) }}></span>
    <span class="stands placing-mark" key=${item.id} tabindex="0" role="slider" aria-label=${item.name}
      aria-valuemin="1" aria-valuemax=${activity.x.steps} aria-valuenow=${stood.x}
      aria-valuetext=${spoken(activity, place)} data-placed=${isWhole(place)}
      style=${{ left: percent(x), bottom: percent(y) }}
      onKeyDown=${pressed} onKeyUp=${letGo} onBlur=${letGo}
      onPointerDown=${(event) => drag(event, activity, hold, put)}>${mark(at)}</span>`;
};

const spoken = (activity, place) => (isWhole(place) ? placeWords(activity, place) : t("ikke placeret endnu"));

/** Follows a finger, a pen or a mouse; wherever it lets go, there the item stands. */
const drag = (down, activity, hold, put) => {
  const box = down.currentTarget.closest(".plane-marks").getBoundingClientRect();
  const dragged = { at: null };
  follow(down, {
    zone: ZONE,
    move: (point) => {
      dragged.at = pointed(activity, box, point);
      hold(dragged.at);
    },
    drop: () => dragged.at && put(dragged.at),
    cancel: () => hold(null),
  });
};
