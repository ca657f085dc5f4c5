#!/usr/bin/env bash
# What action.yml runs: install readcheck into an environment of its own, check, leave its exit code.
# Everything comes in as environment variables (INPUT_*); lines become array items, never code.
set -euo pipefail

token=${INPUT_TOKEN:-}
unset INPUT_TOKEN # Only what writes the comment gets to see it.

lines() { # The lines of $1 that are not empty, into the array named $2.
  local -n into=$2
  local line
  into=()
  while IFS= read -r line || [ -n "$line" ]; do
    line=${line%$'\r'}
    [ -z "$line" ] || into+=("$line")
  done <<<"$1"
}

lines "${INPUT_PATHS:-.}" paths
lines "${INPUT_ARGS:-}" options
[ -z "${INPUT_CONFIG:-}" ] || options+=(--config "$INPUT_CONFIG")
[ -z "${INPUT_SINCE:-}" ] || options+=(--since "$INPUT_SINCE")
options+=(--output-format github)
[ "${INPUT_SUMMARY:-true}" != true ] || [ -z "${GITHUB_STEP_SUMMARY:-}" ] ||
  options+=(--output-format "markdown=$GITHUB_STEP_SUMMARY")
[ -z "${INPUT_SARIF_FILE:-}" ] || options+=(--output-format "sarif=$INPUT_SARIF_FILE")

environment="${RUNNER_TEMP:-$(mktemp -d)}/readcheck-environment"
python3 -I -m venv "$environment" # -I: `-m` would look in the checkout first, for a venv.py.
if [ -n "${INPUT_VERSION:-}" ]; then
  case $INPUT_VERSION in
    *[!0-9A-Za-z.+]*) echo "version: not a version number" >&2; exit 2 ;;
  esac
  wanted="readcheck==$INPUT_VERSION"
else
  wanted=${ACTION_PATH:?}
fi
programs="$environment/bin"
[ -d "$programs" ] || programs="$environment/Scripts" # Windows.
"$programs/python" -I -m pip install --quiet --disable-pip-version-check "$wanted"

code=0
"$programs/readcheck" check "${options[@]}" -- "${paths[@]}" || code=$?

if [ "${INPUT_COMMENT:-false}" = true ]; then # Whatever becomes of it, the check's code counts.
  moved="${RUNNER_TEMP:-$(mktemp -d)}/readcheck-comment.md"
  compared=(--output-format markdown)
  [ -z "${INPUT_CONFIG:-}" ] || compared+=(--config "$INPUT_CONFIG")
  since=${INPUT_SINCE:-origin/${GITHUB_BASE_REF:-HEAD}}
  "$programs/readcheck" diff "${compared[@]}" -- "$since" "${paths[@]}" >"$moved" || true
  [ ! -s "$moved" ] || GITHUB_TOKEN=$token \
    "$programs/python" -I "${ACTION_PATH:?}/tools/comment.py" "$moved" || true
fi

[ -z "${GITHUB_OUTPUT:-}" ] || echo "exit-code=$code" >>"$GITHUB_OUTPUT"
exit "$code"
