/* This app's attention, put into llama.cpp's ggml-cpu/ops.cpp by engine.cmake: for single tokens in attention_rows.h,
 * for many in attention_tiles.h.
 *
 * Results differ from the library's in the last bits, and are nearer to the true ones. What is not handled here
 * (other kinds of numbers, odd widths, other processors) the library computes as ever. */
#pragma once

#if defined(__AVX2__) && defined(__FMA__) && defined(__F16C__)
#include "attention_rows.h"
#include "attention_tiles.h"

namespace attention {

constexpr int64_t MANY = 10;  // queries from which on a tile is faster

/* One call of the library's: some rows of queries, and some words. */
struct Task {
    const ggml_tensor * q, * k, * v, * mask, * sinks;
    ggml_tensor *       dst;
    int64_t             tokens, heads;
    float               max_bias;
    Words               words;

    explicit Task(ggml_tensor * dst)
        : q(dst->src[0]), k(dst->src[1]), v(dst->src[2]), mask(dst->src[3]), sinks(dst->src[4]), dst(dst),
          tokens(q->ne[1]), heads(q->ne[2]) {
        float scale, softcap;
        memcpy(&scale,    dst->op_params + 0, sizeof(float));
        memcpy(&max_bias, dst->op_params + 1, sizeof(float));
        memcpy(&softcap,  dst->op_params + 2, sizeof(float));
        words = {nullptr, nullptr, k->nb[1], v->nb[1], k->type, v->type, k->ne[0], v->ne[0],
                 softcap == 0.0f ? scale : scale / softcap, softcap};
    }

    int64_t head(int64_t row) const { return row / tokens % heads; }

    const char * shared(const ggml_tensor * by, int64_t row) const {
        return (const char *) by->data + head(row) / (heads / by->ne[2]) * by->nb[2] +
            row / (heads * tokens) / (q->ne[3] / by->ne[3]) * by->nb[3];
    }

    /* How steeply the bias falls with distance: heads up to a power of two have each second of the slopes. */
    float slope(int64_t row) const {
        if (max_bias <= 0.0f) {
            return 1.0f;
        }
        const int     steep = 1 << (int) floorf(log2f((float) heads));
        const int64_t at    = head(row);
        return at < steep ? powf(2.0f, -max_bias / steep * (at + 1))
                          : powf(2.0f, -max_bias / 2 / steep * (2 * (at - steep) + 1));
    }

    float * result(int64_t row) const {
        const int64_t at = row / (heads * tokens) * heads * tokens + head(row) + row % tokens * heads;
        return (float *) ((char *) dst->data + at * dst->nb[1]);
    }

    void ask(Query & query, int64_t row) const {
        const int64_t i1 = row % tokens, i2 = head(row), i3 = row / (heads * tokens);
        query.asks  = (const float *) ((const char *) q->data + i1 * q->nb[1] + i2 * q->nb[2] + i3 * q->nb[3]);
        query.mask  = !mask ? nullptr : (const ggml_fp16_t *) ((const char *) mask->data + i1 * mask->nb[1] +
            i2 % mask->ne[2] * mask->nb[2] + i3 % mask->ne[3] * mask->nb[3]);
        query.slope = slope(row);
        query.most  = -INFINITY;
        query.weight = 0.0f;
    }
};

using ByRows = void (*)(const Words & words, Query * queries, int taken, int64_t from, int64_t to);

template <typename Keys, typename Values>
void answer_by_rows(const Words & words, Query * queries, int taken, int64_t from, int64_t to) {
    Rows<Keys, Values>{words}.answer(queries, taken, from, to);
}

/* Who answers few queries, or none where the library does it. */
inline ByRows rows_for(const Words & words) {
    const bool halves = words.key_type == Halves::KIND, also_halves = words.value_type == Halves::KIND;
    if ((!halves && words.key_type != Bytes::KIND) || (!also_halves && words.value_type != Bytes::KIND)) {
        return nullptr;
    }
    return halves ? also_halves ? answer_by_rows<Halves, Halves> : answer_by_rows<Halves, Bytes>
                  : also_halves ? answer_by_rows<Bytes, Halves>  : answer_by_rows<Bytes, Bytes>;
}

/* Let `count` parts of `size` rows each end where queries stop to look at the same keys: what they share would be
 * widened twice. Few of them stay together where all `threads` get as many. */
inline void split(const ggml_tensor * dst, int threads, int64_t rows, int64_t & size, int64_t & count) {
    const ggml_tensor * q = dst->src[0], * k = dst->src[1];
    const int64_t alike = q->ne[1] * (q->ne[2] / k->ne[2]);
    if (size >= alike) {
        size = size / alike * alike;
    } else if (alike <= Tile::MOST && rows / alike % threads == 0) {
        size = alike;
    }
    count = (rows + size - 1) / size;
}

/* Compute rows `first` to `last` of all queries against the words `from` to `to`, where it can be done here.
 * With `partials` the results stay unfinished there, beside those of other threads for other words. */
inline bool compute(const ggml_compute_params * params, ggml_tensor * dst, int64_t first, int64_t last, int64_t from,
                    int64_t to, float * partials, int64_t partial_stride) {
    Task task(dst);
    Words & words = task.words;
    if (params->use_ref || task.q->type != GGML_TYPE_F32 || words.key_width % LANES || words.value_width % LANES ||
        (task.mask && task.mask->type != GGML_TYPE_F16) || !Tile::can(words.key_type) || !Tile::can(words.value_type)) {
        return false;
    }
    const ByRows by_rows = rows_for(words);
    if (!by_rows && (partials || task.tokens * (task.heads / task.k->ne[2]) == 1)) {
        return false;
    }
    const int64_t width = words.value_width;
    Query queries[Tile::MOST];
    for (int64_t row = first; row < last;) {
        words.keys = task.shared(task.k, row);
        words.values = task.shared(task.v, row);
        int taken = 0;
        for (; taken < Tile::MOST && row + taken < last; ++taken) {
            const int64_t next = row + taken;
            if (task.shared(task.k, next) != words.keys || task.shared(task.v, next) != words.values) {
                break;
            }
            task.ask(queries[taken], next);
            queries[taken].total = partials ? partials + next * partial_stride + 2 : task.result(next);
        }
        if (!partials && (taken >= MANY || !by_rows)) {
            // The library keeps room for tiles of its own, and uses it otherwise where there are partials.
            Tile(words, (float *) params->wdata + params->ith * Tile::memory(words)).answer(queries, taken, from, to);
        } else {
            by_rows(words, queries, taken, from, to);
        }
        for (int each = 0; each < taken; ++each, ++row) {
            Query & query = queries[each];
            if (task.sinks && from == 0) {
                query.sink(((const float *) task.sinks->data)[task.head(row)], width);
            }
            if (partials) {
                query.total[-2] = query.most;
                query.total[-1] = query.weight;
            } else {
                query.finish(task.result(row), width);
            }
        }
    }
    return true;
}

}  // namespace attention

#define ATTENTION_COMPUTE(...) attention::compute(__VA_ARGS__)
#define ATTENTION_SPLIT(...) attention::split(__VA_ARGS__)
#else
#define ATTENTION_SPLIT(...) (void) 0
#define ATTENTION_COMPUTE(...) false
#endif
