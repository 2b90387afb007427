#include "emit/hazard_table.hpp"

namespace schemadiff {

namespace {

using enum HazardSeverity;
using enum Occurrence;

constexpr HazardRow kRows[] = {
    {"S701",
     caution,
     declared,
     "Privilege granted",
     "A role may do what it could not do before.",
     "Have somebody look at it who knows the role.",
     "a privilege is added to an object that is there, or to default privileges, or a language becomes trusted",
     "",
     {"CREATE TABLE t (a integer);", "CREATE TABLE t (a integer); GRANT SELECT ON t TO app_reader;", "public.t", "",
      "SELECT has_table_privilege('app_reader', 't', 'SELECT')"}},
    {"S702",
     caution,
     declared,
     "Row level security on or off",
     "Off, all rows are open to everybody who may read the table; on without a policy, none is.",
     "Policies and switch in one transaction.",
     "row level security of a table that is there is enabled, disabled or forced, or its last permissive policy leaves",
     "",
     {"CREATE TABLE t (a integer); GRANT SELECT ON t TO app_reader; ALTER TABLE t ENABLE ROW LEVEL SECURITY;",
      "CREATE TABLE t (a integer); GRANT SELECT ON t TO app_reader;", "public.t", "INSERT INTO t VALUES (1)",
      "SET LOCAL ROLE app_reader; SELECT count(*) FROM t"}},
    {"S703",
     caution,
     declared,
     "Policy added, altered or dropped",
     "Permissive policies add up: one more opens more rows; a restrictive one closes some.",
     "Read all policies of the table together.",
     "a policy of a table that is there changes",
     "",
     {"CREATE TABLE t (a integer); GRANT SELECT ON t TO app_reader; ALTER TABLE t ENABLE ROW LEVEL SECURITY;",
      "CREATE TABLE t (a integer); GRANT SELECT ON t TO app_reader; ALTER TABLE t ENABLE ROW LEVEL SECURITY; "
      "CREATE POLICY all_rows ON t USING (true);",
      "public.t.all_rows", "INSERT INTO t VALUES (1)", "SET LOCAL ROLE app_reader; SELECT count(*) FROM t"}},
    {"S704",
     caution,
     declared,
     "Runs with other rights",
     "A view or a function reads with the rights of its owner in place of the caller's, or the other way round.",
     "SECURITY DEFINER only with a search_path of its own; look at who owns it.",
     "security_invoker or security_barrier of a view, or SECURITY DEFINER of a function, changes",
     "",
     {"CREATE FUNCTION me() RETURNS name LANGUAGE sql AS 'SELECT current_user';",
      "CREATE FUNCTION me() RETURNS name LANGUAGE sql SECURITY DEFINER AS 'SELECT current_user';", "public.me()", "",
      "SET LOCAL ROLE app_reader; SELECT me()"}},
    {"S706",
     caution,
     declared,
     "Owner changes",
     "The owner may do everything with it, and views and SECURITY DEFINER functions act with the owner's rights.",
     "Have somebody look at it who knows the role.",
     "an object that is there gets another owner",
     "",
     {"CREATE TABLE t (a integer);", "CREATE TABLE t (a integer); ALTER TABLE t OWNER TO app_owner;", "public.t", "",
      "SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 't'::regclass"}},
    {"S707",
     caution,
     declared,
     "Security label changes",
     "What the label is about is known to its provider alone: it may open something, or close it.",
     "Have somebody look at it who knows the provider.",
     "an object that is there gets, changes or loses a security label",
     "",
     {"CREATE TABLE t (a integer);", "CREATE TABLE t (a integer); SECURITY LABEL FOR dummy ON TABLE t IS 'classified';",
      "public.t", "", "SELECT label FROM pg_seclabels"}},
};

}  // namespace

std::span<const HazardRow> security_hazards() { return kRows; }

}  // namespace schemadiff
