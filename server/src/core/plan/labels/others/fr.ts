import type { SomeLabels } from '../model.ts';

/** How plans in French say things. */
export const french: SomeLabels = {
  fields: {
    title: 'titre, sujet, thème, document, guide, chapitre, leçon, cours, intitulé, nom',
    file: 'fichier, chemin, emplacement, fichier cible, chemin du fichier, nom du fichier, lien',
    group: 'catégorie, groupe, domaine, dossier, rubrique',
    lines: 'lignes, lignes estimées, nombre de lignes',
    size: 'longueur, taille, mots, pages estimées, nombre de pages',
    reached: 'lignes actuelles, avant, après',
    outline:
      'contenu, contenus, structure, nouvelle structure, structure proposée, sommaire, sections, points clés, à couvrir, contenu requis, contenu prévu, doit contenir, comprend',
    priority: 'priorité, importance, urgence',
    action: 'action, actions',
    status: 'statut, état, statut actuel, état actuel, avancement',
    progress: 'progression, progrès, % terminé, pourcentage',
    batch: 'phase, étape, semaine, jalon, lot',
    effort: 'effort, estimation, temps estimé, échéance, délai, durée, heures',
    owner: 'responsable, auteur, autrice, assigné à, rédacteur, rédactrice',
    number: 'n°, nº, numéro, ordre',
    purpose: 'objectif, but, description, résumé, public, public cible',
    note: 'remarques, remarque, commentaires, commentaire, motif, raison',
    source: "origine, fichier d'origine, document d'origine, dépendances",
    count: 'quantité, nombre de documents',
  },
  status: {
    planned:
      'à faire, à écrire, à rédiger, à créer, non commencé, non commencée, pas commencé, prévu, prévue, planifié, planifiée, manquant, manquante, en attente, nouveau, nouvelle',
    drafting:
      'en cours, brouillon, ébauche, en rédaction, en relecture, à relire, partiel, partielle, incomplet, incomplète',
    complete:
      'terminé, terminée, fait, faite, achevé, achevée, rédigé, rédigée, publié, publiée, complété, complétée, fini, finie',
  },
  headings: {
    planned:
      'à faire, à écrire, à rédiger, à créer, =manquants, documentation manquante, documents manquants, =prévus',
    drafting: 'en cours, en rédaction, =brouillons',
    complete: 'terminés, terminées, terminé, =faits, =publiés',
  },
  priorities: [
    'critique, urgente, haute, élevée, priorité haute',
    'moyenne, priorité moyenne',
    'basse, faible, priorité basse, optionnelle, facultatif',
  ],
  roles: {
    progress: '*état actuel*, avancement, *suivi*',
    priority: '*priorités*, *ordre de priorité*',
    schedule: '*calendrier*, *planning*, *prochaines étapes*, *échéancier*',
    index: '*arborescence*, *structure des fichiers*, *structure des dossiers*, *structure proposée*',
    criteria:
      "*critères d'acceptation*, *critères de réussite*, *critères de qualité*, *normes de qualité*, *liste de contrôle*",
    figures: '*métriques*, *statistiques*, totaux',
    existing:
      '*documentation existante*, *documents existants*, *documentation actuelle*, références, *fichiers à supprimer*, dépendances',
    aside: '*décisions*, risques, remarques, *questions ouvertes*, outils, légende, *public cible*',
  },
  units: {
    lines: 'lignes',
    topics: 'chapitres, tutoriels, fiches',
    examples: 'exemples',
    other: 'mots, heures, jours, semaines',
  },
  phases: 'étape, semaine, jour, jalon, mois, trimestre',
  chapters: 'chapitre, leçon, unité, annexe, partie',
  tasks: 'tâche, fiche, chapitre',
  matter: 'préface, avant-propos, prologue, épilogue',
  documents: 'chapitre, chapitres, tutoriel, tutoriels, livre, manuel, manuels, cours, fiches, rédaction',
  sections: 'sous-section, sous-sections, rubrique, rubriques',
  plans: 'feuille de route, ébauche, statut, à faire, tâches, suivi, sommaire, proposition, calendrier',
  outlines: 'sommaire, table des matières, plan du livre',
  otherDocuments: 'journal des modifications, notes de version, plan de test, plan de tests',
  legends: 'légende, symboles',
  makes: 'créer, écrire, rédiger, ajouter, documenter, élaborer',
  touches: 'mettre à jour, supprimer, déplacer, renommer, lire, relire, archiver, fusionner, corriger',
  revises: 'mettre à jour, étendre, améliorer, réécrire, compléter',
  chores: 'exécuter, installer, configurer, publier, tester, générer, définir, compiler',
  removes: 'supprimer, archiver, retirer, abandonner',
  sums: 'somme, au total, moyenne',
  collective: 'autres, reste, tous les autres',
  efforts: 'heures, jours, semaines, mois',
};
