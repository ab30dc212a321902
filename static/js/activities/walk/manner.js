/** What is said otherwise to those who walk and to those who sit. */
import { clockTime, t } from "../../parts/words.js";

const WALKING = {
  where: ({ meeting }) => meeting && t("Mødested: {place}", { place: meeting }),
  ready: () => t("Turen begynder, når den, der styrer dagen, siger til."),
  length: ({ minutes }) => t("I går i {n} minutter. Halvvejs vender I om.", { n: minutes }),
  began: () => t("God tur"),
  clocks: {
    swap: (at) => t("Byt kl. {time}", { time: clockTime(at) }),
    turn: (at) => t("Vend om kl. {time}", { time: clockTime(at) }),
    home: (at) => t("Tilbage kl. {time}", { time: clockTime(at) }),
    both: (at) => t("Byt og vend om kl. {time}", { time: clockTime(at) }),
  },
  news: {
    swap: () => t("Byt nu"),
    turn: () => t("Vend om nu"),
    both: () => t("Byt, og vend om nu"),
  },
  offline: () => t("Uden net lige nu – turen kører videre her"),
  home: () => t("Vi er tilbage"),
  over: () => t("Tiden er gået. Gå tilbage til de andre."),
  welcome: () => t("Velkommen tilbage"),
};

const SITTING = {
  ...WALKING,
  where: () => t("Find et roligt sted at sidde sammen."),
  ready: () => t("I begynder, når den, der styrer dagen, siger til."),
  length: ({ minutes }) => t("I sidder og taler i {n} minutter.", { n: minutes }),
  began: () => t("God snak"),
  clocks: { ...WALKING.clocks, home: (at) => t("Slut kl. {time}", { time: clockTime(at) }) },
  offline: () => t("Uden net lige nu – uret går videre her"),
  home: () => t("Vi er færdige"),
  over: () => t("Tiden er gået."),
  welcome: () => t("Godt talt"),
};

export const mannerOf = ({ stays }) => (stays ? SITTING : WALKING);
