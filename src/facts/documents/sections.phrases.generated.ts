// SPDX-License-Identifier: MIT
// Made from sections.phrases.yml by scripts/generate.mjs. Do not edit.
export const DIAGRAM =
  /^\s{0,8}(?:graph (?:TD|TB|BT|LR|RL)\b|flowchart (?:TD|TB|BT|LR|RL)\b|sequenceDiagram\b|classDiagram\b|stateDiagram\b|erDiagram\b|C4(?:Context|Container|Component)\b|@startuml\b|digraph\b|architecture-beta\b)|[┌└├│╔╚]|\+-{3,40}\+|-->\s?\[/
