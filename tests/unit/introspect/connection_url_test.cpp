#include "introspect/connection_url.hpp"

#include "introspect/session.hpp"

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

using namespace schemadiff;

TEST_CASE("a password is never shown") {
    struct Pair {
        const char *url, *shown;
    };
    const Pair pairs[] = {
        {"postgresql://joe:secret@db.example/app", "postgresql://joe:***@db.example/app"},
        {"postgres://joe:secret@db.example:5433/app?sslmode=require",
         "postgres://joe:***@db.example:5433/app?sslmode=require"},
        {"postgresql://joe@db.example:5432/app", "postgresql://joe@db.example:5432/app"},
        {"postgresql://db.example:5432/app?application_name=a@b",
         "postgresql://db.example:5432/app?application_name=a@b"},
        {"postgresql://one:5432,two:5433/app", "postgresql://one:5432,two:5433/app"},
        {"postgresql://[::1]:5432/app?options=a@b", "postgresql://[::1]:5432/app?options=a@b"},
        {"postgresql://joe:se%40cret@h/app", "postgresql://joe:***@h/app"},
        // What should have been encoded is hidden all the same.
        {"postgresql://joe:se@cret@h/app", "postgresql://joe:***@h/app"},
        {"postgresql://joe:se/cret@h/app", "postgresql://joe:***@h/app"},
        {"postgresql://joe:se?cret@h/app", "postgresql://joe:***@h/app"},
        {"postgresql:///app?user=joe&password=secret&host=/tmp", "postgresql:///app?user=joe&password=***&host=/tmp"},
        {"postgresql:///app?pass%77ord=secret", "postgresql:///app?pass%77ord=***"},
        {"postgresql:///app?sslpassword=secret", "postgresql:///app?sslpassword=***"},
        {"host=h password=secret dbname=app", "host=h password=*** dbname=app"},
        {"host=h password = 'se cret\\' x' dbname=app", "host=h password = *** dbname=app"},
        {"dbname=app", "dbname=app"},
        {"", ""},
    };
    for (const Pair& pair : pairs) {
        CAPTURE(pair.url);
        CHECK(without_password(pair.url) == pair.shown);
    }
}

TEST_CASE("messages are cleaned of what the URL holds, encoded or not") {
    const char* url = "postgresql://joe:s%2Fx@h/app";
    CHECK(without_secrets("cannot use s/x or s%2Fx", url) == "cannot use *** or ***");
}

TEST_CASE("another database on the same server") {
    CHECK(with_database("postgresql://joe:pw@h:5433/app?sslmode=require", "other") ==
          "postgresql://joe:pw@h:5433/other?sslmode=require");
    CHECK(with_database("postgresql://joe@h", "a b/c") == "postgresql://joe@h/a%20b%2Fc");
    CHECK(with_database("postgresql:///app?host=/tmp&dbname=app", "other") == "postgresql:///other?host=/tmp");
    CHECK(with_database("host=h dbname=app", "o'ther") == "host=h dbname=app dbname='o\\'ther'");
    CHECK(with_database("", "other") == "dbname='other'");
}

TEST_CASE("errors of connecting name the server and no password") {
    for (const char* url :
         {"postgresql://joe:topsecret@127.0.0.1:1/app?schema=app&connection_limit=5",
          "host=127.0.0.1 port=1 user=joe password=topsecret", "postgresql://joe:top/secret@127.0.0.1:1/app",
          "postgresql://joe:topsecret@127.0.0.1:port/app"}) {
        CAPTURE(url);
        try {
            connect(url);
            FAIL("there is no server on port 1");
        } catch (const Error& error) {
            CAPTURE(error.what());
            CHECK(std::string(error.what()).find("topsecret") == std::string::npos);
            CHECK(std::string(error.what()).find("\"top\"") == std::string::npos);
            CHECK_FALSE(error.help().empty());
        }
    }
}

TEST_CASE("parameters of other tools are left out with a note") {
    std::vector<std::string> notes;
    try {
        connect(
            "postgresql://joe@127.0.0.1:1/"
            "app?schema=app&connection_limit=5&pgbouncer=true&sslmode=disable&sslaccept=strict",
            [&](const std::string& note) { notes.push_back(note); });
    } catch (const Error& error) {
        CHECK(std::string(error.what()).find("127.0.0.1") != std::string::npos);
    }
    REQUIRE(notes.size() == 4);
    CHECK(notes[0].find("\"schema\"") != std::string::npos);
}
