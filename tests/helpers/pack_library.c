/* A library as packs bring them: a "card" that lets the engine's own processor part compute.

   With -DBREAKS=n it is one that nobody should use: 1 crashes when it is loaded, 2 never comes up, 3 computes
   wrongly, 4 is slow, 5 finds nothing on this computer, 6 crashes while it computes, 7 finds no driver, 8 crashes
   when its card is begun with. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "ggml-backend.h"
#include "ggml-cpu.h"

#ifndef BREAKS
#define BREAKS 0
#endif

/* The inner structures of ggml at the version that the tests run with (GGML_BACKEND_API_VERSION 2). */
typedef void (*any)(void);
struct backend_i { any head[12]; enum ggml_status (*graph_compute)(ggml_backend_t, struct ggml_cgraph *); any tail[3]; };
struct backend { void * guid; struct backend_i iface; ggml_backend_dev_t device; void * context; };
struct device_i {
    const char * (*get_name)(ggml_backend_dev_t);
    const char * (*get_description)(ggml_backend_dev_t);
    void (*get_memory)(ggml_backend_dev_t, size_t *, size_t *);
    enum ggml_backend_dev_type (*get_type)(ggml_backend_dev_t);
    void (*get_props)(ggml_backend_dev_t, struct ggml_backend_dev_props *);
    ggml_backend_t (*init_backend)(ggml_backend_dev_t, const char *);
    ggml_backend_buffer_type_t (*get_buffer_type)(ggml_backend_dev_t);
    any get_host_buffer_type, buffer_from_host_ptr;
    bool (*supports_op)(ggml_backend_dev_t, const struct ggml_tensor *);
    bool (*supports_buft)(ggml_backend_dev_t, ggml_backend_buffer_type_t);
    any offload_op, event_new, event_free, event_synchronize;
};
struct device { struct device_i iface; ggml_backend_reg_t reg; void * context; };
struct registry {
    int api_version;
    const char * (*get_name)(ggml_backend_reg_t);
    size_t (*get_device_count)(ggml_backend_reg_t);
    ggml_backend_dev_t (*get_device)(ggml_backend_reg_t, size_t);
    void * (*get_proc_address)(ggml_backend_reg_t, const char *);
    void * context;
};

static struct device card;
static struct registry list;
static uint8_t guid[16] = "a card in tests";

static ggml_backend_dev_t processor(void) { return ggml_backend_reg_dev_get(ggml_backend_cpu_reg(), 0); }
static struct backend * inner(ggml_backend_t backend) { return ((struct backend *) backend)->context; }

static const char * backend_name(ggml_backend_t backend) { (void) backend; return "Test"; }
static void backend_free(ggml_backend_t backend) { ggml_backend_free((ggml_backend_t) inner(backend)); free(backend); }
static enum ggml_status compute(ggml_backend_t backend, struct ggml_cgraph * graph) {
    if (BREAKS == 6) abort();
    if (BREAKS == 4) usleep(60000);
    enum ggml_status status = ggml_backend_graph_compute((ggml_backend_t) inner(backend), graph);
    if (BREAKS == 3) {
        struct ggml_tensor * last = ggml_graph_node(graph, -1);
        ((float *) ggml_get_data(last))[1] += 1000.0f;
    }
    return status;
}

static const char * name(ggml_backend_dev_t dev) { (void) dev; return "Test0"; }
static const char * description(ggml_backend_dev_t dev) { (void) dev; return "Card in tests"; }
static void memory(ggml_backend_dev_t dev, size_t * room, size_t * total) {
    (void) dev;
    *room = *total = (size_t) 8 << 30;
}
static enum ggml_backend_dev_type type(ggml_backend_dev_t dev) { (void) dev; return GGML_BACKEND_DEVICE_TYPE_GPU; }
static void props(ggml_backend_dev_t dev, struct ggml_backend_dev_props * found) {
    memset(found, 0, sizeof *found);
    found->name = name(dev);
    found->description = description(dev);
    memory(dev, &found->memory_free, &found->memory_total);
    found->type = type(dev);
}
static ggml_backend_t start(ggml_backend_dev_t dev, const char * params) {
    if (BREAKS == 8) abort();
    struct backend * made = calloc(1, sizeof *made);
    ggml_backend_t cpu = ggml_backend_dev_init(processor(), params);
    ggml_backend_cpu_set_n_threads(cpu, 2);
    made->guid = guid;
    made->iface.head[0] = (any) backend_name;
    made->iface.head[1] = (any) backend_free;
    made->iface.graph_compute = compute;
    made->device = dev;
    made->context = cpu;
    return (ggml_backend_t) made;
}
static ggml_backend_buffer_type_t buffers(ggml_backend_dev_t dev) {
    (void) dev;
    return ggml_backend_dev_buffer_type(processor());
}
static bool can(ggml_backend_dev_t dev, const struct ggml_tensor * op) {
    (void) dev;
    return ggml_backend_dev_supports_op(processor(), op);
}
static bool takes(ggml_backend_dev_t dev, ggml_backend_buffer_type_t kind) {
    (void) dev;
    return ggml_backend_dev_supports_buft(processor(), kind);
}

static const char * list_name(ggml_backend_reg_t reg) { (void) reg; return "Test"; }
static size_t count(ggml_backend_reg_t reg) { (void) reg; return BREAKS == 5 ? 0 : 1; }
static ggml_backend_dev_t get(ggml_backend_reg_t reg, size_t at) { (void) reg; (void) at; return (ggml_backend_dev_t) &card; }
static void * address(ggml_backend_reg_t reg, const char * what) { (void) reg; (void) what; return NULL; }

ggml_backend_reg_t ggml_backend_init(void) {
    if (BREAKS == 1) abort();
    if (BREAKS == 2) for (;;) sleep(1);
    if (BREAKS == 7) return NULL;
    card.iface = (struct device_i) {
        name, description, memory, type, props, start, buffers, NULL, NULL, can, takes, NULL, NULL, NULL, NULL };
    card.reg = (ggml_backend_reg_t) &list;
    list = (struct registry) { 2, list_name, count, get, address, NULL };
    return (ggml_backend_reg_t) &list;
}
