// SPDX-License-Identifier: MIT
// Made from software.phrases.yml by scripts/generate.mjs. Do not edit.
/** Texts, pictures and the settings of a repository: nothing that anybody could run. */
export const NO_PROGRAM =
  /\.(?:md|markdown|rst|txt|adoc|org|tex|bib|pdf|png|jpe?g|gif|svg|webp|ya?ml|json|csv)$|(?:^|\/)(?:\.[^/]{1,60}|[A-Z][A-Z_-]{2,40})$/

/** Of an Ansible role or playbook, a deployment or a stack of a cloud such files are the program. */
export const PROGRAM_FOLDER =
  /(?:^|\/)(?:tasks|handlers|playbooks?|roles|molecule|manifests?|k8s|kubernetes|charts?|stacks?|cloudformation|blueprints?)\//i

export const PROGRAM_FILE =
  /(?:^|\/)(?:(?:docker-)?compose|playbook|site|template|galaxy|kustomization|openapi|swagger)\.(?:ya?ml|json)$/i
