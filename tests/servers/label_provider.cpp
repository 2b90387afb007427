// A provider of security labels, "dummy", that takes any label: PostgreSQL's own is a module of its tests that nobody
// packages. Built without the server's headers, once for each major: SERVER_MAJOR. Source: fmgr.h, commands/seclabel.h.

namespace {

struct Abi {
    int version = SERVER_MAJOR * 100;
    int function_arguments = 100, index_keys = 32, name_length = 64, float8_by_value = 1;
#if SERVER_MAJOR >= 15
    char extra[32] = "PostgreSQL";
#endif
};

struct Magic {
    int length = sizeof(Magic);
    Abi abi;
#if SERVER_MAJOR >= 18
    const char *name = nullptr, *version = nullptr;
#endif
};

void accept(const void*, const char*) {}

}  // namespace

extern "C" {

void register_label_provider(const char* provider, void (*check)(const void* object, const char* label));

const void* Pg_magic_func() {
    static const Magic kMagic;
    return &kMagic;
}

void _PG_init() { register_label_provider("dummy", accept); }
}
