/** Templates: the one door to the drawing library. */
import { Fragment, h, render } from "../../vendor/preact.js";
import { useEffect, useLayoutEffect, useRef, useState } from "../../vendor/hooks.js";
import htm from "../../vendor/htm.js";

const html = htm.bind(h);

export { Fragment, html, render, useEffect, useLayoutEffect, useRef, useState };
