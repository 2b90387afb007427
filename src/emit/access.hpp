// Who may do what with an object, and the GRANTs and REVOKEs that lead from one such state to another.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/catalog.hpp"

namespace schemadiff {

enum class Access { none, use, pass_on };  // pass_on: WITH GRANT OPTION

struct AccessKey {
    std::string grantee;       // empty: PUBLIC; kOwnerGrantee: the owner
    std::string privilege;     // "SELECT"
    std::string grantor = {};  // empty: the owner
    friend auto operator<=>(const AccessKey&, const AccessKey&) = default;
};

// What an object's access control list is before anything is stated. Manual: ddl-priv, the table of default privileges.
enum class AccessDefault {
    nobody,          // a column; a default privilege within one schema: only what is stated
    owner,           // tables, sequences, schemas: everything for the owner
    public_create,   // the schema public before PostgreSQL 15: CREATE and USAGE for PUBLIC, too
    public_usage,    // types, domains, and the schema public that a database is born with: USAGE for PUBLIC, too
    public_execute,  // routines: EXECUTE for PUBLIC, too
    public_connect   // a database: CONNECT and TEMPORARY for PUBLIC, too
};
AccessDefault access_default(Kind kind);
// The schema public is born with more than other schemas have. Source: setup_privileges in initdb.
AccessDefault access_of_initial_schema(int server_version);

// What is stated beyond the default. A range where it depends on who runs the plan.
class AccessList {
  public:
    explicit AccessList(AccessDefault defaults) : defaults_(defaults) {}

    // Grants to any of `owners` are the owner's own.
    void state(const Privilege& privilege, const std::vector<std::string>& owners);
    // May hold, or not.
    void allow_for(const Privilege& privilege, const std::vector<std::string>& owners);

    Access least(const AccessKey& key) const;
    Access most(const AccessKey& key) const;
    std::vector<AccessKey> keys() const;  // all that may have some access; the owner goes without saying
    // How many roles stand between the owner and what this role grants: 0 for the owner.
    int distance_from_owner(const std::string& grantor, const std::string& privilege) const;

  private:
    struct Range {
        Access least, most;
    };
    Access by_default(const AccessKey& key) const;
    Range at(const AccessKey& key) const;
    std::vector<std::string_view> defaults_of_public() const;

    AccessDefault defaults_;
    std::map<AccessKey, Range> stated_;
};

enum class AccessVerb { grant, grant_with_option, revoke, revoke_option };

struct AccessStep {
    AccessVerb verb = AccessVerb::grant;
    std::string grantee;
    std::vector<std::string> privileges;  // in PostgreSQL's order
    std::string grantor = {};             // empty: the owner
};
// The fewest steps, grants first. Who grants by an option of his own does so after he has it, and takes back before he
// loses it.
std::vector<AccessStep> access_steps(const AccessList& before, const AccessList& after);
bool is_revoke(AccessVerb verb);
// "everybody", "the owner", "role bob": for messages.
std::string grantee_in_words(const std::string& grantee);

// "GRANT SELECT ON TABLE public.t TO bob WITH GRANT OPTION"; `object` is what stands behind ON, `column` may be empty,
// `owner` is the SQL for kOwnerGrantee.
std::string access_sql(const AccessStep& step, const std::string& object, const std::string& column,
                       const std::string& owner);

}  // namespace schemadiff
