/*! Profiling ranges of another platform: nothing here. See standins/README.md. */
#pragma once

#include <string>

#define TVM_NVTX_FUNC_SCOPE()

namespace tvm {
namespace support {

class NVTXScopedRange {
 public:
  explicit NVTXScopedRange(const std::string& /*name*/) {}
};

}  // namespace support
}  // namespace tvm
