/** The door: the code is grouped four and four while it is typed or pasted. */
const field = document.getElementById("code");

const grouped = (text) =>
  text
    .replace(/\D/g, "")
    .slice(0, 8)
    .replace(/^(\d{4})(?=\d)/, "$1 ");

function group() {
  const atEnd = field.selectionStart === field.value.length;
  // In the middle of the code the cursor would jump, so it is left alone there.
  if (atEnd) field.value = grouped(field.value);
}

field.addEventListener("input", group);
group();
