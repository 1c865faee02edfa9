import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/workspace/plain.ts
function plain(text) {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
}

// server/src/workspace/explain.ts
function explain({ topic, guide, outline, criteria, findings }, { file, line }, translate) {
  const inGuide = file === guide?.path;
  const isAt = (place) => line === null || place != null && place.line <= line && line <= place.endLine;
  const items = outline.filter(
    (one) => inGuide ? line === null || placesOf(one, guide).some(isAt) : isAt(one.item.place) || one.item.parts.some(({ place }) => isAt(place))
  );
  const measured = criteria.filter(
    ({ verdict: { evidence, promise, location } }) => inGuide ? line === null || [...evidence, location.place].some(isAt) : isAt(promise?.place)
  );
  const fences = inGuide ? guide.fences.filter(({ place }) => isAt(place)) : [];
  const others = findings.filter(
    (finding) => finding.location.file === file && isAt(finding.location.place) && !items.some(({ item }) => item.text === finding.subject) && !measured.some(({ id }) => id === finding.subject)
  );
  const parts = [
    ...section(
      translate("Outline"),
      items.map((one) => aboutItem(one, guide, translate))
    ),
    ...section(
      translate("Criteria"),
      measured.map((one) => aboutCriterion(one, translate))
    ),
    ...section(
      translate("Code blocks"),
      fences.map((fence) => aboutFence(fence, translate))
    ),
    ...section(
      translate("Other findings"),
      others.map(({ location, message, rule }) => `- ${location.place.line}: ${message} (\`${rule}\`)`)
    )
  ];
  return parts.length === 0 ? null : [`# ${plain(topic.title)}`, ...parts].join("\n\n");
}
function placesOf({ section: section2, also, parts }, guide) {
  const sections = [section2, ...also].map((index) => index === null ? null : guide.sections[index]?.own);
  return [...sections, ...parts.map(({ place }) => place)];
}
function section(title, rows) {
  return rows.length === 0 ? [] : [`## ${title}`, ...rows];
}
function aboutItem({ item, value, reason, section: section2, parts, candidates, score }, guide, t) {
  const nameOf = (index) => {
    const found = guide?.sections[index];
    return found ? t("\u201C{0}\u201D (line {1})", plain(found.title), found.place.line) : "";
  };
  const rows = [`### ${plain(item.text)}: ${verdictWord(value, t)}`, ""];
  if (reason !== "") rows.push(reason, "");
  if (section2 !== null) rows.push(`- ${t("Covered by {0}, score {1}", nameOf(section2), score.toFixed(2))}`);
  for (const candidate of candidates)
    if (candidate.section !== section2)
      rows.push(
        `- ${t("Weighed: {0}, score {1}", nameOf(candidate.section), candidate.score.toFixed(2))}${candidate.why === "" ? "" : `: ${candidate.why}`}`
      );
  for (const { text, value: value2, place } of parts)
    rows.push(
      place === null ? `- ${t("Part \u201C{0}\u201D: {1}", plain(text), verdictWord(value2, t))}` : `- ${t("Part \u201C{0}\u201D: {1}, line {2}", plain(text), verdictWord(value2, t), place.line)}`
    );
  return rows.join("\n").trimEnd();
}
function aboutCriterion({ id, verdict }, t) {
  const { value, reason, required, actual, evidence } = verdict;
  const count = actual === null ? "" : required === null ? ` (${actual})` : ` (${actual}/${required})`;
  const rows = [`### ${id}: ${verdictWord(value, t)}${count}`, "", reason];
  if (evidence.length > 0) {
    const shown = evidence.slice(0, mostPlaces).map(({ line }) => line);
    const left = evidence.length - shown.length;
    rows.push("", t("Evidence on lines {0}", `${shown.join(", ")}${left > 0 ? ` \u2026 +${left}` : ""}`));
  }
  return rows.join("\n").trimEnd();
}
var mostPlaces = 40;
function aboutFence({ place, declared, language, excluded, duplicateOf }, t) {
  const name = declared ?? t("no language");
  const read = language !== null && language !== declared ? `, ${t("read as {0}", language)}` : "";
  const why = excluded === null ? t("an example") : t("not an example: {0}", notExample(excluded, t));
  const of = duplicateOf === null ? "" : ` (#${duplicateOf + 1})`;
  return `- ${place.line}\u2013${place.endLine} ${plain(name)}${read}: ${why}${of}`;
}
function notExample(reason, t) {
  const words = {
    tree: t("a directory tree"),
    output: t("output"),
    diagram: t("a diagram"),
    duplicate: t("a repeat"),
    empty: t("empty"),
    contents: t("a table of contents"),
    fragment: t("a fragment"),
    prose: t("prose"),
    template: t("a template")
  };
  return words[reason];
}
function verdictWord(value, t) {
  const words = {
    met: t("met"),
    partial: t("met in part"),
    unmet: t("not met"),
    waived: t("waived"),
    skipped: t("not judged")
  };
  return words[value];
}

export {
  plain,
  explain
};
//# sourceMappingURL=chunk-J7NNZJWT.mjs.map
