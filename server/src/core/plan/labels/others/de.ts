import type { SomeLabels } from '../model.ts';

/** How plans in German say things. */
export const german: SomeLabels = {
  fields: {
    title:
      'titel, thema, dokument, dokumente, anleitung, handbuch, kapitel, artikel, seite, lektion, bezeichnung',
    file: 'datei, dateien, pfad, dateipfad, dateiname, zieldatei, ablageort, speicherort',
    group: 'kategorie, bereich, gruppe, ordner, verzeichnis',
    lines: 'zeilen, geschätzte zeilen, zeilenzahl, zeilenanzahl',
    size: 'umfang, länge, seiten, seitenzahl, wörter, größe',
    reached: 'aktuelle zeilen, ist, vorher, nachher',
    outline:
      'inhalt, inhalte, gliederung, aufbau, struktur, neue struktur, abschnitte, unterkapitel, themen, schwerpunkte, geplanter inhalt, benötigter inhalt, umfasst, muss enthalten',
    priority: 'priorität, prio, dringlichkeit, wichtigkeit',
    action: 'aktion, aktionen, vorschlag, maßnahme',
    status: 'stand, zustand, aktueller status, bearbeitungsstand',
    progress: 'fortschritt, fertigstellung, % fertig',
    batch: 'phase, etappe, woche, meilenstein, stufe',
    effort: 'aufwand, geschätzter aufwand, frist, fällig, termin, zeitrahmen, dauer, stunden',
    owner: 'verantwortlich, verantwortliche, zuständig, autor, autorin, bearbeiter, bearbeiterin',
    number: 'nr, nr., nummer, lfd. nr., reihenfolge',
    purpose: 'zweck, ziel, beschreibung, zusammenfassung, zielgruppe',
    note: 'bemerkung, bemerkungen, anmerkung, anmerkungen, hinweis, hinweise, kommentar, grund, problem',
    source: 'quelle, quellen, ursprung, abhängigkeiten',
    count: 'anzahl, anzahl dokumente',
  },
  status: {
    planned:
      'offen, geplant, ausstehend, fehlt, fehlend, zu erledigen, zu schreiben, zu erstellen, nicht begonnen, noch nicht begonnen, neu',
    drafting:
      'in arbeit, in bearbeitung, begonnen, angefangen, entwurf, teilweise, unvollständig, in prüfung, in überprüfung, zu prüfen, veraltet, teilweise veraltet',
    complete: 'fertig, erledigt, abgeschlossen, vollständig, veröffentlicht, geschrieben, aktuell, vorhanden',
  },
  headings: {
    planned:
      '=offen, ausstehend, *zu erstellende*, *zu schreibende*, *fehlende dokumentation*, *fehlende dokumente*, =geplant, =fehlend',
    drafting: 'in arbeit, in bearbeitung, =entwürfe',
    complete: '=fertig, =erledigt, abgeschlossen, =veröffentlicht',
  },
  priorities: ['hoch, sehr hoch, kritisch, dringend, höchste', 'mittel, normal', 'niedrig, gering, optional'],
  roles: {
    progress: '*aktueller stand*, fortschritt, *fortschrittsübersicht*',
    priority: '*prioritäten*, *priorisierung*, *reihenfolge*',
    schedule: '*zeitplan*, *nächste schritte*, *meilensteine*, *empfohlene aktionen*, *arbeitsplan*',
    index: '*verzeichnisstruktur*, *ordnerstruktur*, *dateistruktur*, *dateiliste*, übersicht',
    criteria:
      '*akzeptanzkriterien*, *erfolgskriterien*, *qualitätskriterien*, *qualitätsstandards*, *checkliste*, *anforderungen*',
    figures: '*metriken*, *kennzahlen*, *statistik*, *statistiken*, summen',
    existing: `*vorhandene dokumentation*, *bestehende dokumentation*, *vorhandene dokumente*, *bestehende dokumente*, *bestandsaufnahme*, *inventar*,
      *zu archivierende*, *zu löschende*, quellen, verweise, abhängigkeiten`,
    aside:
      '*entscheidungen*, *risiken*, *anmerkungen*, *offene fragen*, konventionen, wartung, werkzeuge, legende, zielgruppe, *verantwortlichkeiten*',
  },
  units: {
    lines: 'zeilen',
    topics: 'dokumente, anleitungen, kapitel, artikel',
    examples: 'beispiele',
    other: 'seiten, wörter, stunden, tage, wochen, abschnitte, dateien',
  },
  phases: 'etappe, woche, tag, schritt, meilenstein, monat, quartal, stufe',
  chapters: 'kapitel, lektion, einheit, modul, anhang, teil',
  tasks: 'aufgabe, anleitung, dokument, thema',
  matter: 'vorwort, prolog, epilog, nachwort',
  documents:
    'dokument, dokumente, dokumentation, dokumentationsplan, kapitelplan, doku, anleitung, anleitungen, handbuch, handbücher, kapitel, artikel, leitfaden, leitfäden, seiten, buch, kurs, lehrbuch',
  sections: 'abschnitt, abschnitte, unterabschnitt, unterabschnitte, unterkapitel',
  plans:
    'planung, dokumentationsplan, kapitelplan, fahrplan, gliederung, stand, offene punkte, aufgaben, vorschlag, übersicht, bestandsaufnahme, zeitplan',
  outlines: 'gliederung, inhaltsverzeichnis, lehrplan',
  otherDocuments: 'änderungsprotokoll, versionshinweise, testplan, änderungshistorie',
  legends: 'legende, symbole',
  makes: 'erstellen, schreiben, verfassen, hinzufügen, anlegen, dokumentieren',
  touches:
    'aktualisieren, löschen, entfernen, verschieben, umbenennen, lesen, prüfen, archivieren, zusammenführen, korrigieren',
  revises: 'aktualisieren, erweitern, ergänzen, verbessern, überarbeiten',
  chores: 'ausführen, installieren, einrichten, veröffentlichen, testen, generieren, festlegen',
  removes: 'löschen, entfernen, archivieren, verwerfen',
  sums: 'summe, gesamt, insgesamt, durchschnitt',
  collective: 'sonstige, sonstiges, weitere, übrige, alle übrigen',
  efforts: 'stunden, tage, wochen, monate',
};
