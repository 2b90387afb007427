#!/usr/bin/env bash
# Proves tests/unit/parser/canonical_pairs.tsv against a server: creates what the first three fields of every line say,
# and writes the server's words for it, before and after a dump and a restore, as fields four and five.
# Also checks that the server tells the two texts of every line of canonical_near_misses.tsv apart.
# Needs psql, pg_dump and a server that may be written to: PGHOST, PGPORT and PGUSER name it; two databases are made anew.
# Usage: prove_canonical_pairs.sh [--check]    --check compares instead of writing
set -euo pipefail
cd "$(dirname "$0")"
mode="${1:-write}"
first=canonical_first second=canonical_second
pg_dump="${PG_DUMP:-pg_dump}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

admin() { psql -X -q -v ON_ERROR_STOP=1 -d postgres -c "$1"; }

make_databases() {
    for database in $first $second; do
        admin "DROP DATABASE IF EXISTS $database"
        admin "CREATE DATABASE $database TEMPLATE template0"
        # One setting for everything that a printed constant depends on.
        admin "ALTER DATABASE $database SET timezone = 'UTC'"
        admin "ALTER DATABASE $database SET datestyle = 'ISO, MDY'"
        admin "ALTER DATABASE $database SET intervalstyle = 'postgres'"
    done
    psql -X -q -v ON_ERROR_STOP=1 -d $first -f canonical_prelude.sql
}

# $1 a file of kind, columns and text. Tables p1, p2 .. hold what the lines say.
create_objects() {
    psql -X -q -v ON_ERROR_STOP=0 -d $first <<SQL
CREATE TABLE work.line (n int PRIMARY KEY, kind text, columns text, expression text, remark text);
\copy work.line FROM '$1' WITH (FORMAT csv, DELIMITER E'\t', QUOTE E'\x01')
SELECT CASE kind
       WHEN 'check' THEN format('CREATE TABLE p%s (%s, CHECK (%s))', n, columns, expression)
       WHEN 'default' THEN format('CREATE TABLE p%s (%s DEFAULT %s)', n, columns, expression)
       WHEN 'generated' THEN format('CREATE TABLE p%s (%s GENERATED ALWAYS AS (%s) STORED)', n, columns, expression)
       ELSE format('CREATE TABLE p%s (%s)', n, columns) END
FROM work.line ORDER BY n \gexec
SELECT CASE kind
       WHEN 'index' THEN format('CREATE INDEX p%s_i ON p%s ((%s))', n, n, expression)
       WHEN 'predicate' THEN format('CREATE INDEX p%s_i ON p%s ((1)) WHERE %s', n, n, expression)
       WHEN 'policy' THEN format('CREATE POLICY p%s_p ON p%s USING (%s)', n, n, expression) END
FROM work.line WHERE kind IN ('index', 'predicate', 'policy') ORDER BY n \gexec
SQL
}

# The server's words in database $1, "number<tab>text"; a line break is printed as ⏎.
read_texts() {
    psql -X -q -At -F $'\t' -d "$1" <<'SQL'
SET search_path = '';
SELECT substr(relname, 2)::int, translate(text, E'\n\t', '⏎ ')
FROM (SELECT c.relname, pg_get_expr(conbin, conrelid) AS text
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE contype = 'c'
      UNION ALL SELECT c.relname, pg_get_expr(adbin, adrelid) FROM pg_attrdef d JOIN pg_class c ON c.oid = d.adrelid
      UNION ALL SELECT c.relname, pg_get_expr(polqual, polrelid) FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
      UNION ALL SELECT c.relname, coalesce(pg_get_expr(indpred, indrelid), pg_get_indexdef(indexrelid, 1, false))
      FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid WHERE indexprs IS NOT NULL) x
WHERE relname ~ '^p[0-9]+$' ORDER BY 1;
SQL
}

# Number, kind, columns, text and remark of every line.
numbered() { grep -v '^#' "$1" | cut -f1-3,6 | awk -F '\t' -v OFS='\t' '{ print NR, $1, $2, $3, $4 }'; }

prove_pairs() {
    make_databases
    numbered canonical_pairs.tsv > "$work/lines"
    create_objects "$work/lines"
    read_texts $first > "$work/first"
    "$pg_dump" --exclude-schema=work --no-owner -d $first | psql -X -q -d $second > /dev/null
    read_texts $second > "$work/second"
    grep '^#' canonical_pairs.tsv > "$work/table"
    awk -F '\t' -v OFS='\t' -v first="$work/first" -v second="$work/second" '
        BEGIN {
            while ((getline line < first) > 0) { tab = index(line, "\t"); a[substr(line, 1, tab - 1)] = substr(line, tab + 1) }
            while ((getline line < second) > 0) { tab = index(line, "\t"); b[substr(line, 1, tab - 1)] = substr(line, tab + 1) }
        }
        {
            if (!($1 in a)) { print "the server has no object for: " $2 " | " $3 " | " $4 > "/dev/stderr"; next }
            print $2, $3, $4, a[$1], b[$1] ($5 == "" ? "" : OFS $5)
        }' "$work/lines" >> "$work/table"
    if [ "$mode" = --check ]; then
        diff canonical_pairs.tsv "$work/table"
    else
        cp "$work/table" canonical_pairs.tsv
    fi
}

# Odd and even tables are the two sides of a near miss.
prove_near_misses() {
    make_databases
    grep -v '^#' canonical_near_misses.tsv |
        awk -F '\t' -v OFS='\t' '{ print 2 * NR - 1, $1, $2, $3, ""; print 2 * NR, $1, $2, $4, "" }' > "$work/lines"
    create_objects "$work/lines"
    read_texts $first > "$work/first"
    awk -F '\t' 'NR == FNR { text[$1] = $2; next }
        $1 % 2 == 1 && text[$1] != "" && text[$1] "" == text[$1 + 1] "" { print "the server sees no difference: " $0; bad = 1 }
        !($1 in text) { print "the server has no object for: " $0; bad = 1 }
        END { exit bad }' "$work/first" "$work/lines"
}

prove_pairs
prove_near_misses
