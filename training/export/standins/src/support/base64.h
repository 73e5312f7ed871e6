/*! Tensors as text in JSON: a model library stores none, so these refuse. See standins/README.md. */
#pragma once

#include <tvm/ffi/error.h>
#include <tvm/support/io.h>

namespace tvm {
namespace support {

class NoTextStream : public Stream {
 public:
  explicit NoTextStream(Stream* /*bytes*/) {}

  using Stream::Read;
  using Stream::Write;

  size_t Read(void* /*to*/, size_t /*size*/) override { Refuse(); }
  size_t Write(const void* /*from*/, size_t /*size*/) override { Refuse(); }
  void InitPosition() {}
  void Finish() {}

 private:
  [[noreturn]] static void Refuse() {
    TVM_FFI_THROW(RuntimeError) << "tensors in JSON are not built into this runtime";
    TVM_FFI_UNREACHABLE();
  }
};

using Base64InStream = NoTextStream;
using Base64OutStream = NoTextStream;

}  // namespace support
}  // namespace tvm
