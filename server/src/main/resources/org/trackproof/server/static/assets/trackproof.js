// Makes the pages pleasanter; everything works without it. Talks to this server only, and writes text, never markup.
"use strict";

(() => {
  const box = document.querySelector("[data-box]");
  if (box) setUp(box);
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
  const error = document.querySelector("[role=alert]");
  if (error) {
    error.tabIndex = -1;
    error.focus();
  }

  function setUp(form) {
    const text = form.querySelector("textarea");
    const file = form.querySelector("input[type=file]");
    const seen = form.querySelector("#seen");
    form.addEventListener("dragover", (event) => {
      event.preventDefault();
      form.classList.add("over");
    });
    form.addEventListener("dragleave", () => form.classList.remove("over"));
    form.addEventListener("drop", (event) => {
      form.classList.remove("over");
      if (event.dataTransfer && event.dataTransfer.files.length > 0) {
        event.preventDefault();
        file.files = event.dataTransfer.files;
        form.requestSubmit();
      }
    });
    file.addEventListener("change", () => {
      if (file.files.length > 0) form.requestSubmit();
    });
    text.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    });
    if (!seen) return;
    const words = JSON.parse(seen.dataset.words);
    let timer = 0;
    let turn = 0;
    const look = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => recognise(text.value, ++turn), 250);
    };
    text.addEventListener("input", look);
    if (text.value) look();

    async function recognise(value, mine) {
      if (!value.trim() || value.length > 1000000) {
        seen.textContent = "";
        return;
      }
      try {
        const reply = await fetch("/api/v1/recognise", {
          method: "POST",
          headers: { "Content-Type": "text/plain;charset=UTF-8" },
          body: value,
        });
        if (!reply.ok || mine !== turn) return;
        seen.textContent = sentence(await reply.json());
      } catch {
        seen.textContent = "";
      }
    }

    function sentence(found) {
      const fill = (key, values) => (words[key] || "").replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
      if (found.kind !== "number") {
        return fill(found.kind, { count: found.count, events: found.events, number: found.numbers[0] });
      }
      const answer = found.identification;
      const names = found.couriers;
      if (answer.outcome === "identified") return fill("number", { courier: names[0] });
      if (answer.outcome === "ambiguous") return fill("number.open", { couriers: names.join(", ") });
      return fill(answer.outcome === "unknown" ? "number.unknown" : "not-a-number", {});
    }
  }
})();
