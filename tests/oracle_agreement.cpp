// Oracle 3: the parser and a server that loaded the text speak of the same schema.
#include "catalog/subset.hpp"
#include "cli/other_roles.hpp"
#include "diff/compare.hpp"
#include "diff/left_open.hpp"
#include "emit/judge.hpp"
#include "introspect/scratch.hpp"
#include "support/fixture.hpp"
#include "support/oracle.hpp"
#include "support/parsed.hpp"

namespace schemadiff::test {

namespace {

// What the file leaves open is in the server's catalog only.
std::vector<bool> stated(const Catalog& live, const Catalog& parsed) {
    std::vector<bool> kept;
    for (const Object& object : live.objects())
        kept.push_back(parsed.find(object.id) != nullptr ||
                       !is_left_open({live, parsed, live.server_version()}, object));
    return kept;
}

Verdict agree(Fixture& fixture, const std::filesystem::path& file) {
    const Introspection& live = fixture.introspected(file);
    ParseEnvironment environment = environment_of(live);
    environment.opted = opted_in_case_of(file);
    const std::string& database = fixture.loaded(file);
    environment.database = database;
    ParsedSchema parsed = parse_file(fixture.written_for(database, file), environment);
    if (!parsed.undecidable.all().empty())
        return {Ruling::skipped, "only a server can tell what the file means", "elaborated by the server"};
    Scratch scratch({fixture.server().url(), 0});
    // Other cases make roles on this server, too.
    Catalog own = without_other_roles(live.catalog, parsed.catalog, {}).source;
    // Default privileges reach what an extension makes, of which the file does not speak.
    own = with_foreign_privileges(own, parsed.foreign_objects);
    Judgement judged = judge(own, std::move(parsed.catalog), [&] { return scratch.new_database(); });
    Catalog compared = restricted_to(own, stated(own, judged.target));
    std::string differences = describe_changes(compare(compared, judged.target, live.catalog.server_version()));
    if (differences.empty())
        differences = describe_changes(compare(judged.target, compared, live.catalog.server_version()));
    if (!differences.empty()) {
        differences = "the server (first), the parser (second):\n" + differences;
        for (const std::string& complaint : judged.complaints) differences += "scratch: " + complaint + '\n';
    }
    Verdict verdict = verdict_of(std::move(differences));
    verdict.note = judged.asked ? "a scratch server had to judge" : "decided by canonical forms alone";
    return verdict;
}

}  // namespace

std::vector<Test> agreement_tests(const Suite& suite, const Case& of) {
    std::vector<Test> tests;
    for (const auto& file : {of.before(), of.after()})
        tests.push_back({"agreement", of.name, file.stem(),
                         on_server(suite, of, [file](Fixture& fixture) { return agree(fixture, file); })});
    return tests;
}

}  // namespace schemadiff::test
