import type { SomeLabels } from '../model.ts';

/** How plans in Spanish say things. */
export const spanish: SomeLabels = {
  fields: {
    title: 'título, titulo, tema, documento, guía, guia, artículo, capítulo, página, lección, módulo, nombre',
    file: 'archivo, fichero, ruta, ubicación, archivo de destino, ruta del archivo, nombre del archivo, enlace',
    group: 'categoría, área, grupo, carpeta, tipo',
    lines: 'líneas, líneas estimadas, líneas previstas, número de líneas',
    size: 'páginas, extensión, longitud, palabras, tamaño, páginas estimadas',
    reached: 'líneas actuales, páginas actuales, antes, después',
    outline: `contenido, contenidos, estructura, nueva estructura, estructura propuesta, esquema, secciones, temas a cubrir, puntos clave, apartados, subtemas,
      contenido necesario, contenido previsto, debe incluir, incluye`,
    priority: 'prioridad, importancia, urgencia',
    action: 'acción, acciones',
    status: 'estado, estado actual, situación',
    progress: 'progreso, avance, % completado, porcentaje',
    batch: 'fase, etapa, semana, hito, lote',
    effort: 'esfuerzo, estimación, tiempo estimado, plazo, fecha límite, fecha, duración, horas',
    owner: 'responsable, autor, autora, asignado a, encargado, redactor',
    number: 'n.º, nº, núm., núm, cap, cap., orden',
    purpose: 'propósito, objetivo, descripción, resumen, público, audiencia',
    note: 'notas, nota, comentarios, observaciones, motivo, razón',
    source: 'fuente, origen, archivo original, documento original, dependencias',
    count: 'cantidad, número de documentos, total',
  },
  status: {
    planned: `pendiente, pendientes, por hacer, por escribir, por crear, sin empezar, no iniciado, no iniciada, planificado,
      planificada, falta, faltante, nuevo, nueva, previsto, prevista`,
    drafting:
      'en curso, en progreso, en proceso, borrador, en revisión, parcial, incompleto, incompleta, por revisar',
    complete:
      'completo, completa, completado, completada, terminado, terminada, hecho, hecha, listo, lista, publicado, publicada, finalizado, finalizada',
  },
  headings: {
    planned:
      'pendientes, pendiente, por hacer, por escribir, por crear, documentación faltante, documentos faltantes',
    drafting: 'en curso, en progreso, =borradores',
    complete: 'completados, completadas, completado, terminados, =hecho, =publicados',
  },
  priorities: [
    'crítica, urgente, alta, muy alta, prioridad alta',
    'media, prioridad media',
    'baja, prioridad baja, opcional',
  ],
  roles: {
    progress: '*estado actual*, progreso, *seguimiento*',
    priority: '*prioridades*, *orden de prioridad*',
    schedule: '*cronograma*, *calendario*, *próximos pasos*, *fases de implementación*, *plan de trabajo*',
    index:
      '*estructura de archivos*, *estructura de directorios*, *estructura de carpetas*, *estructura propuesta*',
    criteria:
      '*criterios de aceptación*, *criterios de éxito*, *criterios de calidad*, *estándares de calidad*, *lista de verificación*',
    figures: '*métricas*, *estadísticas*, totales',
    existing:
      '*documentación existente*, *documentos existentes*, *documentación actual*, referencias, fuentes, *archivos a eliminar*, dependencias',
    aside:
      '*decisiones*, riesgos, notas, *preguntas abiertas*, convenciones, mantenimiento, herramientas, *público objetivo*, leyenda',
  },
  units: {
    lines: 'líneas',
    topics: 'documentos, guías, capítulos, artículos, tutoriales',
    examples: 'ejemplos',
    other: 'páginas, palabras, horas, días, semanas, secciones',
  },
  phases: 'fase, etapa, semana, día, paso, hito, mes, trimestre',
  chapters: 'capítulo, capitulo, cap, cap., lección, unidad, módulo, apéndice, anexo, parte',
  tasks: 'tarea, guía, documento, tema',
  matter: 'prólogo, prefacio, epílogo',
  documents: `documento, documentos, documentación, documentacion, guía, guías, guia, guias, capítulo, capítulos, capitulos, tutoriales,
      artículo, artículos, página, páginas, libro, manual, manuales, curso, temario`,
  sections: 'sección, secciones, apartado, apartados, subsección, subsecciones',
  plans:
    'planificación, hoja de ruta, esquema, estado, pendientes, tareas, propuesta, seguimiento, índice, temario, cronograma',
  outlines: 'esquema, temario, tabla de contenidos',
  otherDocuments: 'registro de cambios, notas de la versión, plan de pruebas, historial de cambios',
  legends: 'leyenda, símbolos',
  makes: 'crear, escribir, redactar, añadir, documentar, elaborar',
  touches: 'actualizar, eliminar, borrar, mover, renombrar, leer, revisar, archivar, fusionar, corregir',
  revises: 'actualizar, ampliar, expandir, mejorar, reescribir',
  chores: 'ejecutar, instalar, configurar, publicar, probar, generar, definir, explorar, compilar',
  removes: 'eliminar, borrar, archivar, descartar',
  sums: 'suma, en total, promedio',
  collective: 'otros, otras, resto, demás',
  efforts: 'horas, días, semanas, meses',
};
