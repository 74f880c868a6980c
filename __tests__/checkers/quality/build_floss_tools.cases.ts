// SPDX-License-Identifier: MIT
import { checker } from '../../../src/checkers/quality/build_floss_tools.js'
import { cases } from '../../support/checker.js'

const workflow = (run: string, runner = 'ubuntu-latest', uses = 'actions/checkout@v5') =>
  `name: CI\non: [push, pull_request]\njobs:\n  build:\n    runs-on: ${runner}\n    steps:\n      - uses: ${uses}\n      - run: ${run}\n`
const cmake = { 'CMakeLists.txt': 'project(x C)\nadd_executable(x x.c)\n', 'x.c': 'int main() {}\n' }

cases(checker, [
  { name: 'nothing at all', expect: '?' },
  {
    name: 'free tools on Linux',
    files: { ...cmake, '.github/workflows/ci.yml': workflow('cmake --build .') },
    expect: 'Met strong',
    at: ['CMakeLists.txt', '.github/workflows/ci.yml:8']
  },
  { name: 'free tools, no CI', files: cmake, expect: 'Met hint' },
  {
    name: 'a runner of another system does not imply a need for it',
    files: {
      'Cargo.toml': '[package]\nname = "x"\n',
      'a.rs': 'fn main() {}\n',
      '.github/workflows/ci.yml': workflow('cargo build', 'macos-latest')
    },
    expect: 'Met hint'
  },
  {
    name: '.NET, whose SDK is free',
    files: {
      'X.csproj': '<Project Sdk="Microsoft.NET.Sdk"></Project>',
      'a.cs': 'class A {}\n',
      '.github/workflows/ci.yml': workflow('dotnet build')
    },
    expect: 'Met strong'
  },
  {
    name: 'optional CUDA beside a build on Linux',
    files: {
      ...cmake,
      '.github/workflows/ci.yml': workflow('cmake --build .'),
      '.github/workflows/gpu.yml': workflow('cmake --build .', 'windows-latest', 'Jimver/cuda-toolkit@v0.2')
    },
    expect: 'Met hint'
  },
  {
    name: 'Xcode only',
    files: { 'a.swift': 'let a = 1\n', '.github/workflows/ci.yml': workflow('xcodebuild -scheme X', 'macos-latest') },
    expect: 'Unmet hint'
  },
  {
    name: 'Visual C++ only',
    files: { 'x.vcxproj': '<Project></Project>', 'x.cpp': 'int main() {}\n' },
    expect: 'Unmet hint',
    at: 'x.vcxproj'
  },
  {
    name: 'MSBuild in CI for a free SDK',
    files: {
      'X.csproj': '<Project Sdk="Microsoft.NET.Sdk"></Project>',
      'a.cs': 'class A {}\n',
      '.github/workflows/ci.yml': workflow('msbuild X.csproj', 'windows-latest')
    },
    expect: '?'
  },
  { name: 'nothing to build', files: { 'a.py': 'print(1)\n' }, expect: 'N/A strong' }
])
