import type { SomeLabels } from '../model.ts';

/** How plans in Portuguese say things. */
export const portuguese: SomeLabels = {
  fields: {
    title:
      'título, titulo, tópico, assunto, documento, guia, artigo, capítulo, página, lição, aula, módulo, nome',
    file: 'arquivo, ficheiro, caminho, localização, arquivo de destino, caminho do arquivo, nome do arquivo',
    group: 'categoria, área, grupo, pasta, tipo',
    lines: 'linhas, linhas estimadas, número de linhas',
    size: 'páginas, extensão, tamanho, palavras, páginas estimadas',
    reached: 'linhas atuais, páginas atuais, antes, depois',
    outline:
      'conteúdo, conteúdos, estrutura, estrutura nova, nova estrutura, estrutura proposta, estrutura sugerida, esboço, seções, secções, tópicos a cobrir, pontos principais, conteúdo necessário, deve incluir, inclui',
    priority: 'prioridade, importância, urgência',
    action: 'ação, ações',
    status: 'estado, situação, estado atual, status atual',
    progress: 'progresso, andamento, % concluído, percentual',
    batch: 'fase, etapa, semana, marco, lote',
    effort: 'esforço, estimativa, tempo estimado, prazo, data, duração, horas',
    owner: 'responsável, autor, autora, atribuído a, redator',
    number: 'n.º, nº, núm., cap, cap., ordem',
    purpose: 'propósito, objetivo, descrição, resumo, público, público-alvo',
    note: 'notas, nota, comentários, observações, motivo, razão',
    source: 'fonte, origem, arquivo original, documento original, dependências',
    count: 'quantidade, número de documentos',
  },
  status: {
    planned:
      'pendente, pendentes, a fazer, por fazer, a escrever, a criar, não iniciado, não iniciada, planejado, planejada, planeado, falta, faltando, novo, nova, previsto',
    drafting: 'em andamento, em progresso, em curso, rascunho, em revisão, parcial, incompleto, incompleta',
    complete:
      'completo, completa, concluído, concluída, feito, feita, pronto, pronta, publicado, publicada, finalizado, finalizada',
  },
  headings: {
    planned:
      'pendentes, pendente, a fazer, por fazer, a escrever, a criar, documentação faltante, documentos faltantes',
    drafting: 'em andamento, em progresso, =rascunhos',
    complete: 'concluídos, concluídas, concluído, =feito, =publicados',
  },
  priorities: [
    'crítica, urgente, alta, muito alta, prioridade alta',
    'média, media, prioridade média',
    'baixa, prioridade baixa, opcional',
  ],
  roles: {
    progress: '*estado atual*, *status atual*, progresso, *acompanhamento*',
    priority: '*prioridades*, *ordem de prioridade*',
    schedule: '*cronograma*, *calendário*, *próximos passos*, *plano de trabalho*',
    index: '*estrutura de arquivos*, *estrutura de diretórios*, *estrutura de pastas*, *estrutura proposta*',
    criteria:
      '*critérios de aceitação*, *critérios de sucesso*, *critérios de qualidade*, *padrões de qualidade*, *lista de verificação*',
    figures: '*métricas*, *estatísticas*, totais',
    existing:
      '*documentação existente*, *documentos existentes*, *documentação atual*, referências, fontes, *arquivos a remover*, dependências',
    aside: '*decisões*, riscos, notas, *perguntas em aberto*, convenções, manutenção, ferramentas, legenda',
  },
  units: {
    lines: 'linhas',
    topics: 'documentos, guias, capítulos, artigos, tutoriais',
    examples: 'exemplos',
    other: 'páginas, palavras, horas, dias, semanas, seções',
  },
  phases: 'fase, etapa, semana, dia, passo, marco, mês, trimestre',
  chapters: 'capítulo, capitulo, cap, cap., lição, aula, unidade, módulo, apêndice, anexo, parte',
  tasks: 'tarefa, guia, documento, tópico',
  matter: 'prólogo, prefácio, epílogo',
  documents:
    'documento, documentos, documentação, documentacao, guia, guias, capítulo, capítulos, tutoriais, artigo, artigos, página, páginas, livro, manual, manuais, curso, apostila',
  sections: 'seção, seções, secção, secções, subseção, subseções',
  plans:
    'plano, planejamento, planeamento, roteiro, esboço, estado, pendências, tarefas, proposta, acompanhamento, índice, ementa, cronograma',
  outlines: 'esboço, ementa, sumário',
  otherDocuments: 'registro de alterações, notas da versão, plano de testes, histórico de alterações',
  legends: 'legenda, símbolos',
  makes: 'criar, escrever, redigir, adicionar, documentar, elaborar',
  touches: 'atualizar, excluir, remover, apagar, mover, renomear, ler, revisar, arquivar, mesclar, corrigir',
  revises: 'atualizar, ampliar, expandir, melhorar, reescrever',
  chores: 'executar, instalar, configurar, publicar, testar, gerar, definir, explorar, compilar',
  removes: 'excluir, remover, apagar, arquivar, descartar',
  sums: 'soma, no total, média geral',
  collective: 'outros, outras, restante, demais',
  efforts: 'horas, dias, semanas, meses',
};
