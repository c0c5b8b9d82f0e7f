// A button beside each piece of code that copies it.

for (const place of document.querySelectorAll("[data-copy]")) {
  for (const code of place.querySelectorAll("pre")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = place.dataset.copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(code.textContent.trim());
      button.textContent = place.dataset.copied;
    });
    code.after(button);
  }
}
