// Loads what the visitor has said yes to, and clears away what a no has ended. Pages bring it only after a choice.
const { dataset } = document.getElementById("agreed");
const [, yes = ""] = document.cookie.match(/(?:^|; )consent=[^.;]*\.([a-z]*)/) ?? [];

if (yes.includes("p")) import(dataset.remember);
else try { localStorage.removeItem("remembered"); } catch { /* no storage, nothing to clear */ }

if (yes.includes("s") && !navigator.globalPrivacyControl) import(dataset.visit);
