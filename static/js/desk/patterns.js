/** The patterns of the house for a canvas: the same dots, lines, hatch, rings and grid as in its style sheets. */

const LIGHT = "rgb(255 253 249 / 60%)";

const COLOURS = {
  fjord: "#0f5c4d", himmel: "#1f5fa8", lyng: "#7a3e86", mos: "#5b7a1f", rav: "#9a6200", grafit: "#4a5560",
};

const circle = (tile, x, y, radius) => {
  tile.beginPath();
  tile.arc(x, y, radius, 0, 2 * Math.PI);
};

const stroke = (tile, width, ...lines) => {
  tile.lineWidth = width;
  tile.beginPath();
  for (const [x1, y1, x2, y2] of lines) {
    tile.moveTo(x1, y1);
    tile.lineTo(x2, y2);
  }
  tile.stroke();
};

/** Each draws one tile of `size`; a colour without one is plain. */
const TILES = {
  himmel: { size: 12, draw: (tile) => [[3, 3], [9, 9]].forEach(([x, y]) => (circle(tile, x, y, 1.6), tile.fill())) },
  lyng: { size: 10, draw: (tile) => stroke(tile, 2, [0, 5, 10, 5]) },
  mos: { size: 10, draw: (tile) => stroke(tile, 2, [-2, 2, 2, -2], [0, 10, 10, 0], [8, 12, 12, 8]) },
  rav: { size: 16, draw: (tile) => ((tile.lineWidth = 2), circle(tile, 8, 8, 4), tile.stroke()) },
  grafit: { size: 12, draw: (tile) => stroke(tile, 1.5, [0, 6, 12, 6], [6, 0, 6, 12]) },
};

/** What to fill a bar with. */
export function patternOn(pen, name) {
  const pattern = TILES[name];
  if (!pattern) return COLOURS[name];
  const canvas = Object.assign(document.createElement("canvas"), { width: pattern.size, height: pattern.size });
  const tile = canvas.getContext("2d");
  tile.fillStyle = COLOURS[name];
  tile.fillRect(0, 0, pattern.size, pattern.size);
  Object.assign(tile, { fillStyle: LIGHT, strokeStyle: LIGHT });
  pattern.draw(tile);
  return pen.createPattern(canvas, "repeat");
}
