/* Attention of single tokens, as when an answer is written: put into llama.cpp's ggml-cpu/ops.cpp by engine.cmake.
 *
 * The library takes each word of the chat by itself, calls two functions for it, and keeps the sum of the values as
 * 16-bit numbers, which it widens and narrows again for each word. Here 64 words are taken together, and up to four
 * queries that look at the same keys: several heads of most models do, and several tokens that are guessed ahead. So
 * keys and values are widened once for all of them, and summed in registers, as 32-bit numbers.
 * Results differ from the library's in the last bits, and are nearer to the true ones. What is not handled here
 * (other kinds of numbers, odd widths, other processors) the library computes as ever.
 *
 * The online softmax is that of Rabe and Staats, "Self-attention does not need O(n^2) memory" (2021). */
#pragma once

#if defined(__AVX2__) && defined(__FMA__) && defined(__F16C__)
#include <immintrin.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace attention_rows {

constexpr int BLOCK = 64;  // words taken together
constexpr int LANES = 8;   // numbers in a register
constexpr int MOST  = 4;   // queries taken together
constexpr ggml_fp16_t NEVER = 0xFC00;  // minus infinity: a word that may not be seen

inline __m256 widened(const ggml_fp16_t * numbers) {
    return _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *) numbers));
}

/* The sum of each of eight registers. */
inline __m256 sums(const __m256 * of) {
    const __m256 low  = _mm256_hadd_ps(_mm256_hadd_ps(of[0], of[1]), _mm256_hadd_ps(of[2], of[3]));
    const __m256 high = _mm256_hadd_ps(_mm256_hadd_ps(of[4], of[5]), _mm256_hadd_ps(of[6], of[7]));
    return _mm256_add_ps(_mm256_permute2f128_ps(low, high, 0x20), _mm256_permute2f128_ps(low, high, 0x31));
}

inline float largest(__m256 of) {
    __m128 half = _mm_max_ps(_mm256_castps256_ps128(of), _mm256_extractf128_ps(of, 1));
    half = _mm_max_ps(half, _mm_movehl_ps(half, half));
    return _mm_cvtss_f32(_mm_max_ss(half, _mm_movehdup_ps(half)));
}

inline float sum(__m256 of) {
    __m128 half = _mm_add_ps(_mm256_castps256_ps128(of), _mm256_extractf128_ps(of, 1));
    half = _mm_add_ps(half, _mm_movehl_ps(half, half));
    return _mm_cvtss_f32(_mm_add_ss(half, _mm_movehdup_ps(half)));
}

/* e to the power of numbers that are at most 0: a power of two times a series of the rest, right to two units in
 * the last place; 0 where a 32-bit number ends, so for minus infinity too. What is no number stays none, so that a
 * broken model is noticed. */
inline __m256 exponential(__m256 x) {
    const __m256 seen  = _mm256_cmp_ps(x, _mm256_set1_ps(-87.0f), _CMP_NLT_UQ);
    const __m256 bound = _mm256_max_ps(_mm256_set1_ps(-87.0f), x);
    const __m256 twos  = _mm256_round_ps(
        _mm256_mul_ps(bound, _mm256_set1_ps(1.44269504f)), _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    __m256 rest = _mm256_fnmadd_ps(twos, _mm256_set1_ps(0.693359375f), bound);
    rest = _mm256_fnmadd_ps(twos, _mm256_set1_ps(-2.12194440e-4f), rest);
    __m256 series = _mm256_set1_ps(1.0f / 720);
    for (float term : {1.0f / 120, 1.0f / 24, 1.0f / 6, 0.5f, 1.0f, 1.0f}) {
        series = _mm256_fmadd_ps(series, rest, _mm256_set1_ps(term));
    }
    const __m256i power = _mm256_slli_epi32(_mm256_cvtps_epi32(twos), 23);
    return _mm256_and_ps(seen, _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(series), power)));
}

/* One token's question by one head, and what is known of its answer: the largest score, the sum of the weights, and in
 * `total` the sum of the weighed values. */
struct Query {
    const float *       asks;
    const ggml_fp16_t * mask;
    float               slope;
    float *             total;
    float               most   = -INFINITY;
    float               weight = 0.0f;
    alignas(32) float   weights[BLOCK];

    void shrink_to(float most_now, int64_t width) {
        const float by = expf(most - most_now);
        most = most_now;
        weight *= by;
        ggml_vec_scale_f32((int) width, total, by);
    }

    /* Turn scores into weights; return which words have any. */
    uint64_t weigh(int groups, int64_t width) {
        __m256 best = _mm256_set1_ps(-INFINITY);
        for (int group = 0; group < groups; ++group) {
            best = _mm256_max_ps(best, _mm256_load_ps(weights + LANES * group));
        }
        const float top = largest(best);
        if (top == -INFINITY) {
            memset(weights, 0, sizeof(weights));
            return 0;
        }
        if (top > most) {
            shrink_to(top, width);
        }
        uint64_t used = 0;
        __m256 added = _mm256_setzero_ps();
        for (int group = 0; group < groups; ++group) {
            const __m256 score   = _mm256_load_ps(weights + LANES * group);
            const __m256 weighed = exponential(_mm256_sub_ps(score, _mm256_set1_ps(most)));
            const __m256 any     = _mm256_cmp_ps(weighed, _mm256_setzero_ps(), _CMP_NEQ_UQ);
            used |= (uint64_t) _mm256_movemask_ps(any) << (LANES * group);
            added = _mm256_add_ps(added, weighed);
            _mm256_store_ps(weights + LANES * group, weighed);
        }
        weight += sum(added);
        return used;
    }

    /* A score that belongs to no word: it takes weight, and gives nothing. */
    void sink(float score, int64_t width) {
        if (score > most) {
            shrink_to(score, width);
        }
        weight += expf(score - most);
    }
};

/* Keys and values that some queries look at. */
struct Words {
    const char * keys;
    const char * values;
    size_t       key_stride, value_stride;
    int64_t      key_width, value_width;
    float        scale, softcap;

    /* What G queries have in common with eight words, of which the last `count` - 1 may stand for those behind. */
    template <int G>
    void multiply(const Query * queries, int64_t first, int count, __m256 product[G][LANES]) const {
        constexpr int PASS = LANES / (G == 3 ? 4 : G);  // words for which the registers suffice
        for (int begin = 0; begin < LANES; begin += PASS) {
            const ggml_fp16_t * key[PASS];
            __m256 held[G][PASS];
            for (int n = 0; n < PASS; ++n) {
                key[n] = (const ggml_fp16_t *) (keys + (first + std::min(begin + n, count - 1)) * key_stride);
                for (int g = 0; g < G; ++g) {
                    held[g][n] = _mm256_setzero_ps();
                }
            }
            for (int64_t at = 0; at < key_width; at += LANES) {
                for (int n = 0; n < PASS; ++n) {
                    const __m256 wide = widened(key[n] + at);
                    for (int g = 0; g < G; ++g) {
                        held[g][n] = _mm256_fmadd_ps(wide, _mm256_loadu_ps(queries[g].asks + at), held[g][n]);
                    }
                }
            }
            for (int n = 0; n < PASS; ++n) {
                for (int g = 0; g < G; ++g) {
                    product[g][begin + n] = held[g][n];
                }
            }
        }
    }

    /* How well up to eight words suit each query; minus infinity for those that may not be seen. */
    template <int G>
    void score(Query * queries, int64_t first, int count, int place) const {
        const __m256 never = _mm256_set1_ps(-INFINITY);
        alignas(32) float allowed[G][LANES];
        bool any = false;
        for (int g = 0; g < G; ++g) {
            for (int n = 0; n < LANES; ++n) {
                const ggml_fp16_t said = n >= count ? NEVER : queries[g].mask ? queries[g].mask[first + n] : 0;
                allowed[g][n] = said == NEVER ? -INFINITY
                              : said == 0 ? 0.0f : queries[g].slope * GGML_CPU_FP16_TO_FP32(said);
                any |= said != NEVER;
            }
            _mm256_store_ps(queries[g].weights + place, never);
        }
        if (!any) {
            return;
        }
        __m256 product[G][LANES];
        multiply<G>(queries, first, count, product);
        for (int g = 0; g < G; ++g) {
            __m256 score = _mm256_mul_ps(sums(product[g]), _mm256_set1_ps(scale));
            if (softcap != 0.0f) {
                alignas(32) float bent[LANES];
                _mm256_store_ps(bent, score);
                for (float & each : bent) {
                    each = softcap * tanhf(each);
                }
                score = _mm256_load_ps(bent);
            }
            // What lies where no word is may be anything, so its score is not only added to.
            const __m256 bias = _mm256_load_ps(allowed[g]);
            score = _mm256_blendv_ps(_mm256_add_ps(score, bias), never, _mm256_cmp_ps(bias, never, _CMP_EQ_OQ));
            _mm256_store_ps(queries[g].weights + place, score);
        }
    }

    /* Add the values of those words that are `used`, each weighed, to N registers of each sum. */
    template <int G, int N>
    void add(Query * queries, int64_t first, uint64_t used, int64_t at) const {
        __m256 held[G][N];
        for (int g = 0; g < G; ++g) {
            for (int n = 0; n < N; ++n) {
                held[g][n] = _mm256_loadu_ps(queries[g].total + at + LANES * n);
            }
        }
        const char * value = values + first * value_stride + at * sizeof(ggml_fp16_t);
        for (int word = 0; used; ++word, used >>= 1, value += value_stride) {
            if (!(used & 1)) {
                continue;
            }
            __m256 weight[G];
            for (int g = 0; g < G; ++g) {
                weight[g] = _mm256_broadcast_ss(queries[g].weights + word);
            }
            for (int n = 0; n < N; ++n) {
                const __m256 wide = widened((const ggml_fp16_t *) value + LANES * n);
                for (int g = 0; g < G; ++g) {
                    held[g][n] = _mm256_fmadd_ps(wide, weight[g], held[g][n]);
                }
            }
        }
        for (int g = 0; g < G; ++g) {
            for (int n = 0; n < N; ++n) {
                _mm256_storeu_ps(queries[g].total + at + LANES * n, held[g][n]);
            }
        }
    }

    template <int G>
    void answer(Query * queries, int64_t from, int64_t to) const {
        constexpr int N = 8 / (G == 3 ? 4 : G);
        for (int64_t first = from; first < to; first += BLOCK) {
            const int count  = (int) std::min<int64_t>(BLOCK, to - first);
            const int groups = (count + LANES - 1) / LANES;
            for (int group = 0; group < groups; ++group) {
                const int place = LANES * group;
                score<G>(queries, first + place, std::min(LANES, count - place), place);
            }
            uint64_t used = 0;
            for (int g = 0; g < G; ++g) {
                used |= queries[g].weigh(groups, value_width);
            }
            int64_t at = 0;
            for (; at + N * LANES <= value_width; at += N * LANES) {
                add<G, N>(queries, first, used, at);
            }
            for (; at < value_width; at += LANES) {
                add<G, 1>(queries, first, used, at);
            }
        }
    }
};

/* Compute rows `first` to `last` of all queries against the words `from` to `to`, where it can be done here.
 * With `partials` the results stay unfinished there, beside those of other threads for other words. */
inline bool compute(const ggml_compute_params * params, ggml_tensor * dst, int64_t first, int64_t last, int64_t from,
                    int64_t to, float * partials, int64_t partial_stride) {
    const ggml_tensor * q = dst->src[0], * k = dst->src[1], * v = dst->src[2], * mask = dst->src[3];
    const ggml_tensor * sinks = dst->src[4];
    if (params->use_ref || q->type != GGML_TYPE_F32 || k->type != GGML_TYPE_F16 || v->type != GGML_TYPE_F16 ||
        k->ne[0] % LANES || v->ne[0] % LANES || (mask && mask->type != GGML_TYPE_F16)) {
        return false;
    }
    float scale, max_bias, softcap;
    memcpy(&scale,    (const float *) dst->op_params + 0, sizeof(float));
    memcpy(&max_bias, (const float *) dst->op_params + 1, sizeof(float));
    memcpy(&softcap,  (const float *) dst->op_params + 2, sizeof(float));
    if (softcap != 0.0f) {
        scale /= softcap;
    }
    const int64_t tokens = q->ne[1], heads = q->ne[2], width = v->ne[0];
    const int     steep  = 1 << (int) floorf(log2f((float) heads));  // heads whose bias falls by the first power
    for (int64_t row = first; row < last;) {
        Words   words = {};
        Query   queries[MOST];
        int64_t asked_head[MOST];
        int     taken = 0;
        for (; taken < MOST && row < last; ++taken, ++row) {
            const int64_t i3 = row / (heads * tokens), head = row / tokens % heads, i1 = row % tokens;
            const char * keys   = (const char *) k->data + head / (heads / k->ne[2]) * k->nb[2] +
                                  i3 / (q->ne[3] / k->ne[3]) * k->nb[3];
            const char * values = (const char *) v->data + head / (heads / v->ne[2]) * v->nb[2] +
                                  i3 / (q->ne[3] / v->ne[3]) * v->nb[3];
            if (taken && (keys != words.keys || values != words.values)) {
                break;
            }
            words = {keys, values, k->nb[1], v->nb[1], k->ne[0], width, scale, softcap};
            asked_head[taken] = head;
            Query & query = queries[taken];
            query.asks  = (const float *) ((const char *) q->data + i1 * q->nb[1] + head * q->nb[2] + i3 * q->nb[3]);
            query.mask  = !mask ? nullptr : (const ggml_fp16_t *) ((const char *) mask->data + i1 * mask->nb[1] +
                head % mask->ne[2] * mask->nb[2] + i3 % mask->ne[3] * mask->nb[3]);
            query.slope = max_bias <= 0.0f ? 1.0f
                : head < steep ? powf(2.0f, -max_bias / steep * (head + 1))
                               : powf(2.0f, -max_bias / 2 / steep * (2 * (head - steep) + 1));
            query.total = partials ? partials + row * partial_stride + 2
                : (float *) ((char *) dst->data + (i3 * heads * tokens + head + i1 * heads) * dst->nb[1]);
            memset(query.total, 0, width * sizeof(float));
        }
        switch (taken) {
            case 1:  words.answer<1>(queries, from, to); break;
            case 2:  words.answer<2>(queries, from, to); break;
            case 3:  words.answer<3>(queries, from, to); break;
            default: words.answer<MOST>(queries, from, to);
        }
        for (int each = 0; each < taken; ++each) {
            Query & query = queries[each];
            if (sinks && from == 0) {
                query.sink(((const float *) sinks->data)[asked_head[each]], width);
            }
            if (partials) {
                query.total[-2] = query.most;
                query.total[-1] = query.weight;
            } else {
                ggml_vec_scale_f32((int) width, query.total, query.weight == 0.0f ? 0.0f : 1.0f / query.weight);
            }
        }
    }
    return true;
}

}  // namespace attention_rows

#define ATTENTION_ROWS_COMPUTE(...) attention_rows::compute(__VA_ARGS__)
#else
#define ATTENTION_ROWS_COMPUTE(...) false
#endif
